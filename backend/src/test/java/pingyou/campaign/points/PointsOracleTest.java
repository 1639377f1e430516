package pingyou.campaign.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pingyou.campaign.points.PointsRule.Cell;
import pingyou.campaign.points.PointsRule.Item;
import pingyou.campaign.points.PointsRule.Items;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.PerUnit;
import pingyou.campaign.points.PointsRule.Question;
import pingyou.campaign.points.PointsRule.Table;
import pingyou.campaign.points.PointsRule.Tier;
import pingyou.campaign.points.PointsRule.Tiers;

/** Holds the engine to counting on one's fingers, and to decimals. */
final class PointsOracleTest {
  private static final Reading A = new Reading("a", "甲", "次");
  private static final Reading B = new Reading("b", "乙", "条");

  @Property(tries = 2000)
  void perUnit_isCountedOneByOne(
      @ForAll @IntRange(max = 5000) int count,
      @ForAll @IntRange(min = 1, max = 700) int every,
      @ForAll @IntRange(min = 1, max = 9) int each,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    var points = BigDecimal.ZERO;
    for (int left = count; left >= every; left -= every) {
      points = points.add(new BigDecimal(each).divide(BigDecimal.TWO));
    }
    points = points.min(new BigDecimal(most).divide(BigDecimal.TWO));

    var result = Points.of(new PerUnit(A, every, each, most), Map.of("a", (long) count));

    assertThat(result.orElseThrow().leastHalves())
        .isEqualTo(points.multiply(BigDecimal.TWO).intValueExact());
    assertThat(result.orElseThrow().only()).isPresent();
  }

  @Property(tries = 2000)
  void tiers_areWalkedFromTheTop(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 300) Integer> widths,
      @ForAll @IntRange(max = 2000) int count) {
    var tiers = new ArrayList<Tier>();
    int from = 0;
    for (int i = 0; i < widths.size(); i++) {
      tiers.add(new Tier(from, 2 * i, 2 * i + i % 2));
      from += widths.get(i);
    }
    int at = tiers.size() - 1;
    while (tiers.get(at).from() > count) {
      at--;
    }

    var result = Points.of(new Tiers(A, tiers), Map.of("a", (long) count)).orElseThrow();

    assertThat(result.leastHalves()).isEqualTo(2 * at);
    assertThat(result.mostHalves()).isEqualTo(2 * at + at % 2);
    assertThat(result.reasoned()).isEqualTo(at % 2 == 1);
  }

  @Property(tries = 1000)
  void table_givesWhatItsCellSays(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(min = 1, max = 8) int asked,
      @ForAll @IntRange(min = 1, max = 8) int askedToo) {
    var table =
        new Table(
            List.of(new Question(A, asked), new Question(B, askedToo)),
            List.of(
                new Cell(List.of(false, false), 1),
                new Cell(List.of(true, false), 2),
                new Cell(List.of(false, true), 3),
                new Cell(List.of(true, true), 4)));
    int plain = 1;
    if (a >= asked) {
      plain += 1;
    }
    if (b >= askedToo) {
      plain += 2;
    }
    var counts = Map.of("a", (long) a, "b", (long) b);
    assertThat(Points.of(table, counts).orElseThrow().only()).hasValue(plain);
  }

  @Property(tries = 1000)
  void items_areTheSumOfTheirParts(
      @ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b) {
    var perA = new PerUnit(A, 3, 1, 6);
    var perB = new PerUnit(B, 7, 2, 4);
    var rule =
        new Items(
            List.of(
                new Item("x", "甲", perA),
                new Item("y", "乙", perB),
                new Item("z", "丙", new Judgement(5))));
    var counts = Map.of("a", (long) a, "b", (long) b);
    int sum =
        Points.of(perA, counts).orElseThrow().leastHalves()
            + Points.of(perB, counts).orElseThrow().leastHalves();

    var result = Points.of(rule, counts).orElseThrow();

    assertThat(result.leastHalves()).isEqualTo(sum);
    assertThat(result.mostHalves()).isEqualTo(sum + 5).isLessThanOrEqualTo(rule.maxHalves());
    assertThat(result.findings()).hasSize(3);
  }
}
