package pingyou.award.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.award.ranking.Cases.FIRST;
import static pingyou.award.ranking.Cases.PRIZES;
import static pingyou.award.ranking.Cases.SECOND;
import static pingyou.award.ranking.Cases.THIRD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

final class LinesTest {
  @Example
  void of_forty_areTwoFourEight() {
    assertThat(Lines.of(40, PRIZES, Rounding.CUMULATIVE_FLOOR).lines())
        .containsExactly(
            new Line(FIRST, 40, 5, 2, 2),
            new Line(SECOND, 40, 15, 6, 4),
            new Line(THIRD, 40, 35, 14, 8));
  }

  @Example
  void of_fortyOne_showTheirExactValues() {
    var lines = Lines.of(41, PRIZES, Rounding.CUMULATIVE_FLOOR).lines();
    assertThat(lines).extracting(Line::exact).containsExactly("2.05", "6.15", "14.35");
    assertThat(lines).extracting(Line::cut).containsExactly(2, 6, 14);
  }

  @Example
  void readings_ofFortyOne() {
    assertThat(Lines.readings(41, PRIZES))
        .extracting(Lines::rounding, LinesTest::places)
        .containsExactly(
            row(Rounding.CUMULATIVE_FLOOR, 2, 4, 8),
            row(Rounding.CUMULATIVE_HALF_UP, 2, 4, 8),
            row(Rounding.CUMULATIVE_CEILING, 3, 4, 8),
            row(Rounding.EACH_FLOOR, 2, 4, 8),
            row(Rounding.EACH_CEILING, 3, 5, 9));
  }

  /** The rulebook's own awkward numbers. */
  @Example
  void of_smallAndOddBases() {
    assertThat(places(Lines.of(9, PRIZES, Rounding.EACH_FLOOR))).containsExactly(0, 0, 1);
    assertThat(places(Lines.of(9, PRIZES, Rounding.CUMULATIVE_FLOOR))).containsExactly(0, 1, 2);
    assertThat(places(Lines.of(99, PRIZES, Rounding.EACH_FLOOR))).containsExactly(4, 9, 19);
    assertThat(places(Lines.of(99, PRIZES, Rounding.CUMULATIVE_FLOOR))).containsExactly(4, 10, 20);
    assertThat(total(47, Rounding.CUMULATIVE_FLOOR)).isEqualTo(16);
    assertThat(places(Lines.of(1, PRIZES, Rounding.EACH_CEILING))).containsExactly(1, 0, 0);
    assertThat(places(Lines.of(0, PRIZES, Rounding.EACH_CEILING))).containsExactly(0, 0, 0);
    assertThatThrownBy(() -> Lines.of(-1, PRIZES, Rounding.EACH_FLOOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void of_areThoseOfPlainDecimals(
      @ForAll @IntRange(max = 20_000) int base,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 25) Integer> percents,
      @ForAll Rounding rounding) {
    var prizes = percents.stream().map(p -> Prize.ofShare("p" + p, "奖", p)).toList();
    var lines = Lines.of(base, prizes, rounding).lines();
    BigDecimal before = BigDecimal.ZERO;
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      var own = BigDecimal.valueOf(percents.get(i)).movePointLeft(2);
      boolean each = rounding.name().startsWith("EACH");
      var exact = BigDecimal.valueOf(base).multiply(each ? own : before.add(own));
      int rounded = exact.setScale(0, mode(rounding)).intValueExact();
      int plain = Math.min(base, each ? cut + rounded : rounded);

      assertThat(lines.get(i).cut()).isEqualTo(plain);
      assertThat(lines.get(i).places()).isEqualTo(plain - cut).isNotNegative();
      assertThat(lines.get(i).exact()).isEqualTo(exact.setScale(2).toPlainString());
      before = before.add(own);
      cut = plain;
    }
  }

  private static RoundingMode mode(Rounding rounding) {
    return switch (rounding) {
      case CUMULATIVE_FLOOR, EACH_FLOOR -> RoundingMode.FLOOR;
      case CUMULATIVE_HALF_UP -> RoundingMode.HALF_UP;
      case CUMULATIVE_CEILING, EACH_CEILING -> RoundingMode.CEILING;
    };
  }

  private static Tuple row(Rounding rounding, Integer... places) {
    return tuple(rounding, List.of(places));
  }

  private static List<Integer> places(Lines lines) {
    return lines.lines().stream().map(Line::places).toList();
  }

  private static int total(int base, Rounding rounding) {
    return Lines.of(base, PRIZES, rounding).lines().getLast().cut();
  }
}
