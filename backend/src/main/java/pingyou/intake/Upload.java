package pingyou.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that a person brought.
 *
 * @param name as the person calls it
 * @param savedAt null as long as it isn't
 */
public record Upload(UUID id, String name, Instant uploadedAt, @Nullable Instant savedAt) {}
