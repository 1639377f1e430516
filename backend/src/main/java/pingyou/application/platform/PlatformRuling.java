package pingyou.application.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.platform.Platforms;

/**
 * The secretariat's answer.
 *
 * @param application null for every case of the domain
 * @param fits whether it counts as connected
 */
public record PlatformRuling(
    UUID id,
    String campaign,
    @Nullable UUID application,
    String domain,
    boolean fits,
    String reason,
    UUID person,
    Instant at) {
  boolean holdsFor(UUID some, String host) {
    return domain.equals(Platforms.domain(host))
        && (application == null || application.equals(some));
  }
}
