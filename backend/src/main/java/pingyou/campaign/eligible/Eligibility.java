package pingyou.campaign.eligible;

import org.jspecify.annotations.Nullable;

/**
 * Who and what may be recommended.
 *
 * @param past null where winners of earlier years may be
 * @param platform null where any platform will do
 */
public record Eligibility(@Nullable PastRule past, @Nullable PlatformRule platform) {
  /** Everyone and everything. */
  public static final Eligibility ANY = new Eligibility(null, null);
}
