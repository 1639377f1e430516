package pingyou.campaign.points;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a rule makes of counts. The reviewer judges between the least and the most; where these are
 * one, the counts alone give the points.
 *
 * @param leastHalves half-points
 * @param mostHalves half-points that need no reason
 * @param reasoned whether the rulebook leaves these counts open, so that any points need a reason
 * @param findings why, in the rule's order
 */
public record Result(int leastHalves, int mostHalves, boolean reasoned, List<Finding> findings) {
  public Result {
    findings = List.copyOf(findings);
  }

  /** Whether these points need no written reason. */
  public boolean allows(int halves) {
    return !reasoned && leastHalves <= halves && halves <= mostHalves;
  }

  /** The only points that need no reason; empty where the reviewer judges. */
  public OptionalInt only() {
    return !reasoned && leastHalves == mostHalves
        ? OptionalInt.of(leastHalves)
        : OptionalInt.empty();
  }
}
