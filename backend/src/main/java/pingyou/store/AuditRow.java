package pingyou.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit line as it is stored.
 *
 * @param at business time, microseconds
 * @param detail JSON text as it was written
 * @param lineHash SHA-256 of the content at the time of writing
 */
public record AuditRow(
    UUID id,
    String actorKind,
    @Nullable UUID actorId,
    String act,
    @Nullable String campaign,
    @Nullable UUID subject,
    Instant at,
    String detail,
    String lineHash) {

  static AuditRow of(AuditLine line) {
    var row =
        new AuditRow(
            Ids.next(),
            line.actor().kind(),
            line.actor().id(),
            line.act(),
            line.campaign(),
            line.subject(),
            line.at().truncatedTo(ChronoUnit.MICROS),
            Json.write(line.detail()),
            "");
    return row.hashed();
  }

  private AuditRow hashed() {
    return new AuditRow(id, actorKind, actorId, act, campaign, subject, at, detail, contentHash());
  }

  /** SHA-256 of the content as it stands now; equal to the stored hash if nothing was changed. */
  public String contentHash() {
    var actor = new Actor(actorKind, actorId);
    return Hashes.sha256(Json.write(new Object[] {id, actor, act, campaign, subject, at, detail}));
  }
}
