package pingyou.recommendation.quota;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota.Own;

/**
 * A number that the secretariat set for a unit. Rows are only ever added; a unit's last one counts.
 *
 * @param region GB/T 2260 code of the unit
 * @param sequence 1 for the first that the unit was given
 * @param places null where it was taken back
 * @param setBy null for the installation itself
 */
record QuotaRow(
    UUID id,
    String campaign,
    String track,
    String level,
    String region,
    int sequence,
    @Nullable Integer places,
    @Nullable UUID setBy,
    Instant setAt,
    String reason) {
  @Nullable Own own() {
    return places == null ? null : new Own(places, reason);
  }
}
