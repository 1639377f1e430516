package pingyou.campaign.prize;

/**
 * How the ends of the prizes are rounded. Cumulative: the k-th prize goes to ranks up to base ×
 * (sum of the first k percentages), rounded so. Each: the k-th prize has base × its own percentage
 * places, rounded so.
 */
public enum Rounding {
  /** Down: never more prizes than the percentage says. */
  CUMULATIVE_FLOOR,
  /** To the nearest, a half up. */
  CUMULATIVE_HALF_UP,
  /** Up. */
  CUMULATIVE_CEILING,
  /** Each prize down. */
  EACH_FLOOR,
  /** Each prize up. */
  EACH_CEILING
}
