package pingyou.award.ranking;

import java.util.Collection;
import java.util.Locale;

/**
 * An exact mean: half-points summed over a count of cards. The order is that of the means, so that
 * totals of different counts can compare as 0 without being equal.
 *
 * @param sumHalves not negative
 * @param count positive
 */
public record Total(long sumHalves, int count) implements Comparable<Total> {
  public Total {
    if (sumHalves < 0 || count <= 0) {
      throw new IllegalArgumentException(sumHalves + " over " + count);
    }
  }

  static Total of(Collection<Integer> halves) {
    return new Total(halves.stream().mapToLong(h -> h).sum(), halves.size());
  }

  @Override
  public int compareTo(Total other) {
    return Long.compare(
        Math.multiplyExact(sumHalves, other.count), Math.multiplyExact(other.sumHalves, count));
  }

  /** The mean in points with two decimals, a half up: {@code 88.50}. For showing only. */
  public String twoDecimals() {
    long hundredths = Math.floorDiv(Math.multiplyExact(sumHalves, 100L) + count, 2L * count);
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
