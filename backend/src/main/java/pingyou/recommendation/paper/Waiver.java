package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * That the secretariat lets a unit send its lists without a paper.
 *
 * @param givenBy who said so
 */
public record Waiver(
    UUID id,
    String campaign,
    String paper,
    String region,
    String reason,
    UUID givenBy,
    Instant givenAt) {}
