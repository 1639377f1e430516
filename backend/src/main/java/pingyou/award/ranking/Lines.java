package pingyou.award.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

/** The lines of all prizes, best first, as one way of rounding draws them. */
public record Lines(Rounding rounding, List<Line> lines) {
  public Lines {
    lines = List.copyOf(lines);
  }

  /**
   * Never more places than the base has cases.
   *
   * @param base number of cases, not negative
   * @param prizes best first
   */
  public static Lines of(int base, List<Prize> prizes, Rounding rounding) {
    if (base < 0) {
      throw new IllegalArgumentException("base " + base);
    }
    var lines = new ArrayList<Line>();
    int percentSoFar = 0;
    int cutSoFar = 0;
    for (Prize prize : prizes) {
      percentSoFar += prize.percent();
      int percent = isCumulative(rounding) ? percentSoFar : prize.percent();
      int cut = Math.min(base, cut(base, prize, new Before(percent, cutSoFar), rounding));
      lines.add(new Line(prize, base, percent, cut, cut - cutSoFar));
      cutSoFar = cut;
    }
    return new Lines(rounding, lines);
  }

  /** What a line goes by beside its prize: the percentage to take, and where the last line was. */
  private record Before(int percent, int cut) {}

  private static int cut(int base, Prize prize, Before before, Rounding rounding) {
    if (prize.counted()) {
      return before.cut() + prize.places();
    }
    int rounded = rounded((long) base * before.percent(), rounding);
    return isCumulative(rounding) ? rounded : before.cut() + rounded;
  }

  /**
   * What every way of rounding would give, for the table beside the ranking; none where nothing is
   * rounded.
   */
  public static List<Lines> readings(int base, List<Prize> prizes) {
    if (prizes.stream().allMatch(Prize::counted)) {
      return List.of();
    }
    return Arrays.stream(Rounding.values()).map(r -> of(base, prizes, r)).toList();
  }

  private static boolean isCumulative(Rounding rounding) {
    return switch (rounding) {
      case CUMULATIVE_FLOOR, CUMULATIVE_HALF_UP, CUMULATIVE_CEILING -> true;
      case EACH_FLOOR, EACH_CEILING -> false;
    };
  }

  private static int rounded(long hundredths, Rounding rounding) {
    return Math.toIntExact(
        switch (rounding) {
          case CUMULATIVE_FLOOR, EACH_FLOOR -> hundredths / 100;
          case CUMULATIVE_HALF_UP -> (hundredths + 50) / 100;
          case CUMULATIVE_CEILING, EACH_CEILING -> (hundredths + 99) / 100;
        });
  }
}
