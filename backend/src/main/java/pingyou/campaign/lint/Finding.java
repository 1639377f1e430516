package pingyou.campaign.lint;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.check.Fault;
import pingyou.campaign.rule.Assumed;

/**
 * What is wrong or open at one place of a campaign's file.
 *
 * @param spot place, and the sentence with its values
 * @param clause that it is about; empty if none stands there
 * @param decision that answers it; null while none does, and always for an error
 */
public record Finding(Severity severity, Fault spot, String clause, @Nullable Assumed decision) {
  /** What kind of finding: {@code close-hour}; of a fault: {@code tiers-gap}. */
  public String code() {
    var key = spot.what().key();
    return key.substring(key.indexOf('.') + 1);
  }

  /** Whether it keeps the campaign from opening. */
  public boolean isOpen() {
    return decision == null;
  }
}
