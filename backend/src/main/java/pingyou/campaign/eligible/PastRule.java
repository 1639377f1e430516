package pingyou.campaign.eligible;

import java.util.Set;
import pingyou.campaign.rule.Clause;

/**
 * That winners of earlier years aren't recommended again.
 *
 * @param of what applies here and stands on the list
 */
public record PastRule(Kind of, Set<Integer> years, Clause clause) {
  public PastRule {
    years = Set.copyOf(years);
  }

  /** What can have won. Stored as text. */
  public enum Kind {
    REGION,
    SCHOOL
  }
}
