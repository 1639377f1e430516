package pingyou.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Roles;
import pingyou.store.AuditLine;
import pingyou.store.Tx;
import pingyou.workbook.FilledBook;
import pingyou.workbook.Flaw;

/** Looks through workbooks and saves them. For whoever steers the campaign. */
public final class Intake {
  private final List<Kind> kinds;
  private final Roles roles;

  /**
   * @param kinds in the order in which people are shown them
   */
  public Intake(List<Kind> kinds, Roles roles) {
    this.kinds = List.copyOf(kinds);
    this.roles = roles;
  }

  /** The kinds that the campaign has a use for. */
  public List<Kind> kinds(Campaign campaign) {
    return kinds.stream().filter(it -> it.isAsked(campaign)).toList();
  }

  /** One of them by its name. */
  public Optional<Kind> kind(Campaign campaign, String name) {
    return kinds(campaign).stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /**
   * Looks through a file and changes nothing; a refusal is about the file as a whole.
   *
   * @param file as it was uploaded
   */
  public Outcome<Looked> look(Tx tx, Import it, byte[] file, Instant now) {
    if (!roles.maySteer(tx, it.by(), it.campaign().id())) {
      return Outcome.refused(Refusal.of("import.secretariat-only"));
    }
    var layout = it.kind().layout(it.campaign());
    return switch (FilledBook.read(file, layout)) {
      case Refused<FilledBook>(var why) -> new Refused<>(why);
      case Done<FilledBook>(var book) -> {
        var trial = it.kind().read(tx, it, book.lines(), now);
        yield Outcome.done(new Looked(layout, book.lines(), with(book.flaws(), trial)));
      }
    };
  }

  /** What a cell says isn't asked where the cell itself can't be read. */
  private static Trial with(List<Flaw> unread, Trial trial) {
    if (unread.isEmpty()) {
      return trial;
    }
    var flaws = new ArrayList<>(unread);
    if (trial instanceof Trial.Faulty(var more)) {
      more.stream().filter(it -> unread.stream().noneMatch(it::isAt)).forEach(flaws::add);
    }
    return new Trial.Faulty(flaws);
  }

  /**
   * Saves a file that has no fault; it is looked through again before, since others work meanwhile.
   *
   * @throws IllegalStateException if a feature refuses what it found right, so that all is undone
   */
  public Outcome<Saved> save(Tx tx, Import it, byte[] file, Instant now) {
    return switch (look(tx, it, file, now)) {
      case Refused<Looked>(var why) -> new Refused<>(why);
      case Done<Looked>(var looked) ->
          switch (looked.trial()) {
            case Trial.Faulty _ -> Outcome.refused(Refusal.of("import.faulty"));
            case Trial.Sound(_, var saving) -> {
              var saved = saved(saving.save(tx, it, now));
              tx.audit(line(it, looked, now));
              yield Outcome.done(saved);
            }
          };
    };
  }

  private static Saved saved(Outcome<Saved> outcome) {
    return switch (outcome) {
      case Done<Saved>(var saved) -> saved;
      case Refused<Saved>(var why) -> throw new IllegalStateException("found right before: " + why);
    };
  }

  private static AuditLine line(Import it, Looked looked, Instant now) {
    var detail = Map.of("kind", it.kind().name(), "lines", String.valueOf(looked.lines().size()));
    return new AuditLine(it.by(), "import.save", it.campaign().id(), null, now, detail);
  }
}
