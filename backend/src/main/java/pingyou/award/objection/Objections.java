package pingyou.award.objection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pingyou.award.Act;
import pingyou.award.Publicities;
import pingyou.award.Publicity;
import pingyou.award.objection.Objection.Finding;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Dates;
import pingyou.review.Admission;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Place;
import pingyou.store.vault.Purpose;
import pingyou.store.vault.Vault;

/** Takes objections while a decision is public, and answers to them. */
public final class Objections {
  public static final int NAME_LENGTH = 30;
  public static final int CONTACT_LENGTH = 60;
  public static final int TEXT_LENGTH = 2000;
  public static final int REPLY_LENGTH = 1000;

  /** Of one person to one decision. */
  private static final int AT_MOST = 5;

  private static final String TABLE = "objection";

  private final Admission admission;
  private final Publicities publicities;
  private final Vault vault;

  public Objections(Admission admission, Publicities publicities, Vault vault) {
    this.admission = admission;
    this.publicities = publicities;
    this.vault = vault;
  }

  /** Takes an objection by anyone who is signed in, by name and with what it rests on. */
  public Outcome<Objection> file(Tx tx, Filing filing) {
    var publicity = publicities.find(tx, filing.campaign(), filing.track());
    if (publicity.isEmpty()) {
      return Outcome.refused(Refusal.of("award.objection.none"));
    }
    var faults = faults(tx, filing, publicity.get());
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    var id = Ids.next();
    var name = filing.name().strip();
    var contact = filing.contact().strip();
    var text = filing.text().strip();
    tx.mapper(ObjectionMapper.class)
        .insert(
            new ObjectionRow(
                id,
                filing.campaign(),
                filing.track(),
                publicity.get().id(),
                filing.person(),
                seal("name", id, name),
                contact.isEmpty() ? null : seal("contact", id, contact),
                seal("text", id, text),
                filing.moment().at(),
                filing.moment().receivedAt(),
                null,
                null,
                null,
                null));
    audit(tx, filing.act(), "award.object", id);
    return Outcome.done(
        all(tx, publicity.get()).stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  private List<Refusal> faults(Tx tx, Filing filing, Publicity publicity) {
    var period = publicity.period();
    if (!period.contains(filing.moment())) {
      var zone = admission.terms(filing.campaign(), filing.track()).campaign().zone();
      var deadline = Dates.close(period.closesAt(), zone);
      return List.of(Refusal.of("award.objection.late", "deadline", deadline));
    }
    var own = all(tx, publicity).stream().filter(it -> it.person().equals(filing.person()));
    if (own.count() >= AT_MOST) {
      return List.of(Refusal.of("award.objection.many", "max", String.valueOf(AT_MOST)));
    }
    var faults = new ArrayList<Refusal>();
    required("name", filing.name(), NAME_LENGTH).ifPresent(faults::add);
    tooLong("contact", filing.contact(), CONTACT_LENGTH).ifPresent(faults::add);
    required("text", filing.text(), TEXT_LENGTH).ifPresent(faults::add);
    return faults;
  }

  private static Optional<Refusal> required(String field, String typed, int max) {
    return typed.isBlank()
        ? Optional.of(Refusal.of("award.objection." + field).about(field))
        : tooLong(field, typed, max);
  }

  private static Optional<Refusal> tooLong(String field, String typed, int max) {
    var text = typed.strip();
    int length = text.codePointCount(0, text.length());
    return length <= max
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                    "award.objection.long",
                    "max",
                    String.valueOf(max),
                    "over",
                    String.valueOf(length - max))
                .about(field));
  }

  /** One's own objections to the decision on a track, oldest first. */
  public List<Objection> ofPerson(Tx tx, UUID person, String campaign, String track) {
    return publicities.find(tx, campaign, track).stream()
        .flatMap(it -> all(tx, it).stream())
        .filter(it -> it.person().equals(person))
        .toList();
  }

  /** All objections to the decision on a track, oldest first; for the secretariat alone. */
  public Outcome<List<Objection>> of(Tx tx, Act act) {
    return admission.steers(tx, act.person(), act.campaign())
        ? Outcome.done(
            publicities.find(tx, act.campaign(), act.track()).stream()
                .flatMap(it -> all(tx, it).stream())
                .toList())
        : Outcome.refused(Refusal.of("award.secretariat"));
  }

  /** Answers an objection, once; who objected reads it on the page where they did. */
  public Outcome<Objection> answer(
      Tx tx, Act act, UUID id, @Nullable Finding finding, String reply) {
    return switch (of(tx, act)) {
      case Outcome.Refused<List<Objection>>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<List<Objection>>(var all) ->
          all.stream()
              .filter(it -> it.id().equals(id))
              .findFirst()
              .map(it -> answer(tx, act, it, finding, reply))
              .orElseGet(() -> Outcome.refused(Refusal.of("award.objection.unknown")));
    };
  }

  private Outcome<Objection> answer(
      Tx tx, Act act, Objection objection, @Nullable Finding finding, String reply) {
    if (objection.answer() != null) {
      return Outcome.refused(Refusal.of("award.objection.answered"));
    }
    var faults = new ArrayList<Refusal>();
    if (finding == null) {
      faults.add(Refusal.of("award.objection.finding").about("finding"));
    }
    required("reply", reply, REPLY_LENGTH).ifPresent(faults::add);
    if (finding == null || !faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    var now = act.moment().at();
    int answered =
        tx.mapper(ObjectionMapper.class)
            .answer(objection.id(), finding, reply.strip(), act.person(), now);
    if (answered == 0) {
      return Outcome.refused(Refusal.of("award.objection.answered"));
    }
    audit(tx, act, "award.answer", objection.id());
    return Outcome.done(
        new Objection(
            objection.id(),
            objection.number(),
            objection.person(),
            objection.name(),
            objection.contact(),
            objection.text(),
            objection.at(),
            new Objection.Answer(finding, reply.strip(), act.person(), now)));
  }

  private List<Objection> all(Tx tx, Publicity publicity) {
    var rows = tx.mapper(ObjectionMapper.class).ofDecision(publicity.id());
    return IntStream.range(0, rows.size()).mapToObj(i -> objection(rows.get(i), i + 1)).toList();
  }

  private Objection objection(ObjectionRow row, int number) {
    return new Objection(
        row.id(),
        number,
        row.person(),
        open("name", row.id(), row.name()),
        open("contact", row.id(), row.contact()),
        open("text", row.id(), row.text()),
        row.at(),
        row.answer());
  }

  private String seal(String column, UUID row, String value) {
    return vault.seal(Purpose.PERSONAL, new Place(TABLE, column, row), value);
  }

  private String open(String column, UUID row, @Nullable String sealed) {
    return sealed == null
        ? ""
        : vault.open(Purpose.PERSONAL, new Place(TABLE, column, row), sealed);
  }

  private static void audit(Tx tx, Act act, String what, UUID id) {
    var by = Actor.person(act.person());
    var detail = Map.of("track", act.track());
    tx.audit(new AuditLine(by, what, act.campaign(), id, act.moment().at(), detail));
  }
}
