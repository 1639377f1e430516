package pingyou.recommendation.list;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the evaluators of a unit gave a case: an exact sum over the cards that are handed in.
 *
 * @param sumHalves half-points of all cards handed in
 * @param submitted how many are handed in
 * @param cards how many there are, handed in or not
 */
public record Score(long sumHalves, int submitted, int cards) {
  /** Nobody scores the case. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Whether anything is handed in, so that there is a mean. */
  public boolean isGiven() {
    return submitted > 0;
  }

  /** Whether its mean is higher than that of the other, exactly; both must be given. */
  public boolean isAbove(Score other) {
    return sumHalves * other.submitted > other.sumHalves * submitted;
  }

  /** The mean in points, two decimals, half up: {@code 88.50}; it must be given. */
  public String points() {
    return BigDecimal.valueOf(sumHalves)
        .divide(BigDecimal.valueOf(2L * submitted), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
