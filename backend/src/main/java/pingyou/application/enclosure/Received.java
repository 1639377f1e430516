package pingyou.application.enclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's record that an attachment is there.
 *
 * @param person of the secretariat who recorded it
 * @param takenBackAt null while it holds
 * @param reason why it was taken back
 */
public record Received(
    UUID id,
    String campaign,
    UUID application,
    String field,
    UUID person,
    Instant at,
    @Nullable Instant takenBackAt,
    @Nullable String reason) {}
