package pingyou.campaign.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pingyou.award.ranking.Lines;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

final class PrizeCountsTest {
  private static final List<Integer> PERCENTS = List.of(5, 10, 20);
  private static final List<Prize> PRIZES =
      PERCENTS.stream().map(it -> Prize.ofShare("p" + it, "等次", it)).toList();

  @Test
  void counts_ofNinetyNine_differByTheReading() {
    assertThat(PrizeCounts.of(PERCENTS, 99, Rounding.CUMULATIVE_FLOOR)).containsExactly(4, 10, 20);
    assertThat(PrizeCounts.of(PERCENTS, 99, Rounding.EACH_FLOOR)).containsExactly(4, 9, 19);
  }

  /** What the lint says is what the ranking does. */
  @ParameterizedTest
  @EnumSource
  void counts_areTheRankings(Rounding rounding) {
    for (int cases = 0; cases <= 400; cases++) {
      assertThat(PrizeCounts.of(PERCENTS, cases, rounding))
          .as("%s of %d", rounding, cases)
          .isEqualTo(
              Lines.of(cases, PRIZES, rounding).lines().stream().map(it -> it.places()).toList());
    }
  }
}
