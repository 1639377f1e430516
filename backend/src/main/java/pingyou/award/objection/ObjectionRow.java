package pingyou.award.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.award.objection.Objection.Finding;

/** An objection as stored: name, contact and text sealed. */
record ObjectionRow(
    UUID id,
    String campaign,
    String track,
    UUID decision,
    UUID person,
    @Nullable String name,
    @Nullable String contact,
    @Nullable String text,
    Instant at,
    Instant receivedAt,
    @Nullable Finding finding,
    @Nullable String reply,
    @Nullable UUID repliedBy,
    @Nullable Instant repliedAt) {
  Objection.@Nullable Answer answer() {
    return finding == null || reply == null || repliedBy == null || repliedAt == null
        ? null
        : new Objection.Answer(finding, reply, repliedBy, repliedAt);
  }
}
