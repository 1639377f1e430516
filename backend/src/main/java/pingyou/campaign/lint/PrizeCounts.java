package pingyou.campaign.lint;

import java.util.ArrayList;
import java.util.List;
import pingyou.campaign.prize.Rounding;

/** How many get each prize, ties aside. */
final class PrizeCounts {
  private static final int PERCENT = 100;

  private PrizeCounts() {}

  static List<Integer> of(List<Integer> percents, int cases, Rounding rounding) {
    var counts = new ArrayList<Integer>();
    int share = 0;
    int given = 0;
    for (int percent : percents) {
      share += percent;
      int count =
          switch (rounding) {
            case CUMULATIVE_FLOOR -> share * cases / PERCENT - given;
            case CUMULATIVE_HALF_UP -> (share * cases + PERCENT / 2) / PERCENT - given;
            case CUMULATIVE_CEILING -> up(share * cases) - given;
            case EACH_FLOOR -> percent * cases / PERCENT;
            case EACH_CEILING -> Math.min(up(percent * cases), cases - given);
          };
      counts.add(count);
      given += count;
    }
    return List.copyOf(counts);
  }

  private static int up(int hundredths) {
    return (hundredths + PERCENT - 1) / PERCENT;
  }
}
