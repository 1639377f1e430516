package pingyou.application.ruling;

import java.util.Map;
import java.util.UUID;
import pingyou.campaign.rule.Moment;

/**
 * A case returned for correction.
 *
 * @param submission that was returned
 * @param person the official who returned it
 * @param reasons by field id
 */
public record Correction(
    UUID id,
    UUID application,
    UUID submission,
    UUID person,
    Moment moment,
    Map<String, String> reasons) {
  public Correction {
    reasons = Map.copyOf(reasons);
  }
}
