package pingyou.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.intake.UploadMapper.Of;
import pingyou.person.Invitations;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Files between the trial and the saving: each its person's own, saved once. */
public final class Uploads {
  /** A file that nobody saved counts no more after so long; the next one's coming deletes it. */
  static final Duration KEPT = Duration.ofDays(1);

  private static final int NAME_LENGTH = 200;

  private final Intake intake;
  private final Invitations invitations;

  public Uploads(Intake intake, Invitations invitations) {
    this.intake = intake;
    this.invitations = invitations;
  }

  /**
   * Keeps a file that could be read as a table, in the place of one that wasn't saved.
   *
   * @param name as the person calls it
   */
  public Outcome<Upload> keep(Tx tx, Import it, String name, byte[] file, Instant now) {
    if (intake.look(tx, it, file, now) instanceof Refused<Looked>(var why)) {
      return new Refused<>(why);
    }
    var mapper = tx.mapper(UploadMapper.class);
    mapper.forget(of(it), now.minus(KEPT));
    var upload = new Upload(Ids.next(), cut(name), now, null);
    mapper.insert(upload, of(it), file);
    return Outcome.done(upload);
  }

  private static String cut(String name) {
    int end =
        name.offsetByCodePoints(0, Math.min(NAME_LENGTH, name.codePointCount(0, name.length())));
    return name.substring(0, end);
  }

  private static Of of(Import it) {
    return new Of(it.campaign().id(), it.kind().name(), Objects.requireNonNull(it.by().id()));
  }

  /** One of this person, as long as it is kept. */
  public Optional<Upload> find(Tx tx, Import it, UUID id, Instant now) {
    return Optional.ofNullable(tx.mapper(UploadMapper.class).find(id, of(it)))
        .filter(upload -> isKept(upload, now));
  }

  private static boolean isKept(Upload upload, Instant now) {
    return upload.savedAt() != null || now.isBefore(upload.uploadedAt().plus(KEPT));
  }

  /** Its bytes, as long as they are kept. */
  public Optional<byte[]> file(Tx tx, Upload upload) {
    return Optional.ofNullable(tx.mapper(UploadMapper.class).file(upload.id()))
        .map(HexFormat.of()::parseHex);
  }

  /** Saves it; a second time is refused. */
  public Outcome<Saved> save(Tx tx, Import it, UUID id, Instant now) {
    var mapper = tx.mapper(UploadMapper.class);
    var upload = mapper.lock(id, of(it));
    if (upload == null || !isKept(upload, now)) {
      return Outcome.refused(Refusal.of("import.gone"));
    }
    var file = file(tx, upload);
    if (upload.savedAt() != null || file.isEmpty()) {
      return Outcome.refused(Refusal.of("import.saved"));
    }
    var outcome = intake.save(tx, it, file.get(), now);
    if (outcome instanceof Done<Saved>(var saved)) {
      mapper.saved(id, now);
      saved.tickets().forEach(ticket -> mapper.insertInvitation(id, ticket.id()));
    }
    return outcome;
  }

  /** How many invitations that came of it nobody has taken yet. */
  public int open(Tx tx, Import it, Upload upload, Instant now) {
    var ids = invitations(tx, upload);
    return (int)
        invitations.open(tx, it.by(), it.campaign().id(), now).stream()
            .filter(open -> ids.contains(open.id()))
            .count();
  }

  /** Takes those back, for a sheet that was lost; the file can be imported again then. */
  public int takeBack(Tx tx, Import it, Upload upload, Instant now) {
    var ids = invitations(tx, upload);
    return invitations.cancelAll(tx, it.by(), it.campaign().id(), ids, now);
  }

  private static Set<UUID> invitations(Tx tx, Upload upload) {
    return Set.copyOf(tx.mapper(UploadMapper.class).invitations(upload.id()));
  }
}
