package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as stored.
 *
 * @param content the answers that aren't sealed, JSON by field
 * @param sealed the others, sealed as a whole; null if there are none
 * @param completedAt since when nothing is missing; null while something is
 */
record PaperRow(
    UUID id,
    String campaign,
    String paper,
    String region,
    int version,
    String content,
    @Nullable String sealed,
    Instant savedAt,
    UUID savedBy,
    @Nullable Instant completedAt) {}
