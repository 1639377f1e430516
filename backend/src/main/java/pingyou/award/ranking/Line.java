package pingyou.award.ranking;

import java.util.Locale;
import pingyou.campaign.prize.Prize;

/**
 * Where a prize ends.
 *
 * @param base number of cases that the percentages are taken of
 * @param percent of the base before rounding: all prizes up to this one where cut-offs are
 *     cumulative, this prize alone where each is rounded for itself; 0 where the places are counted
 * @param cut positions up to this one have this prize or a better one
 * @param places of this prize alone
 */
public record Line(Prize prize, int base, int percent, int cut, int places) {
  /** {@code base × percent}, exact, with two decimals: {@code 6.15}. */
  public String exact() {
    long hundredths = (long) base * percent;
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
