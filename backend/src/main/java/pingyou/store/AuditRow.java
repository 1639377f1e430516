package pingyou.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit line as it is stored: with an id and the SHA-256 of its own content. */
record AuditRow(
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
    var id = Ids.next();
    var at = line.at().truncatedTo(ChronoUnit.MICROS);
    var detail = Json.write(line.detail());
    var content =
        Json.write(
            new Object[] {
              id, line.actor(), line.act(), line.campaign(), line.subject(), at, detail
            });
    return new AuditRow(
        id,
        line.actor().kind(),
        line.actor().id(),
        line.act(),
        line.campaign(),
        line.subject(),
        at,
        detail,
        Hashes.sha256(content));
  }
}
