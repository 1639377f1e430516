package pingyou.recommendation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.chain.Unit;

/** A unit as stored. */
record UnitRow(
    UUID id,
    String campaign,
    String track,
    String level,
    String region,
    @Nullable Instant extendedUntil) {
  Unit unit() {
    return new Unit(campaign, track, level, region);
  }
}
