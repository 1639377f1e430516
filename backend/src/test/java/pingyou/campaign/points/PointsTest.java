package pingyou.campaign.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.points.PointsRule.YesNo;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.yaml.CampaignFiles;

/** The rules of the shipped campaign at their edges. Points are half-points. */
final class PointsTest {
  private static final Reading PLANS = new Reading("plans", "规划", "份");

  @ParameterizedTest
  @CsvSource({
    "praise, positive-reviews, 0, 0",
    "praise, positive-reviews, 299, 0",
    "praise, positive-reviews, 300, 6",
    "praise, positive-reviews, 500, 6",
    "praise, positive-reviews, 501, 10",
    "sharing, shares, 0, 2",
    "sharing, shares, 199, 2",
    "sharing, shares, 200, 2",
    "sharing, shares, 399, 2",
    "sharing, shares, 400, 4",
    "sharing, shares, 599, 4",
    "sharing, shares, 600, 6",
    "originality, originals, 0, 0",
    "originality, originals, 1, 1",
    "originality, originals, 9, 9",
    "originality, originals, 10, 10",
    "originality, originals, 999999999, 10",
    "visits, visits, 999, 0",
    "visits, visits, 1000, 2",
    "visits, visits, 4999, 8",
    "visits, visits, 5000, 10",
    "other-activities, activities, 1, 5",
    "other-activities, activities, 2, 10",
    "tutoring, tutoring-times, 0, 0",
    "tutoring, tutoring-times, 1, 4",
    "tutoring, tutoring-times, 3, 10"
  })
  void of_counts_areTheClauses(String indicator, String reading, long count, int halves) {
    assertThat(result(indicator, Map.of(reading, count)).only()).hasValue(halves);
  }

  @ParameterizedTest
  @CsvSource({"100, 3, 6", "99, 3, 2", "100, 2, 2", "99, 2, 0"})
  void of_table_hasACellForEachCombination(long items, long types, int halves) {
    var result = result("richness", Map.of("items", items, "types", types));
    assertThat(result.only()).hasValue(halves);
    assertThat(result.findings())
        .containsExactly(
            Finding.of(
                "points.counted",
                "counts",
                "师本资源 " + items + " 条、资源类型 " + types + " 种",
                "points",
                Halves.points(halves)),
            Finding.of("points.rest", "rest", "1"));
  }

  @Test
  void of_rest_needsAReason() {
    var result = result("richness", Map.of("items", 100L, "types", 3L));
    assertThat(result.allows(6)).isTrue();
    assertThat(result.allows(8)).isFalse();
  }

  @Test
  void of_countsThatTheGuideLeavesOpen_needAReasonWhateverIsGiven() {
    var result = result("tutoring", Map.of("tutoring-times", 2L));
    assertThat(result)
        .isEqualTo(
            new Result(
                4,
                10,
                true,
                List.of(Finding.of("points.open", "counts", "2 次", "least", "2", "most", "5"))));
    assertThat(result.only()).isEmpty();
    assertThat(result.allows(4)).isFalse();
  }

  @Test
  void of_items_leaveJudgementItsRoom() {
    var result = result("blended", Map.of("blended-times", 1L));
    assertThat(result)
        .isEqualTo(
            new Result(
                2,
                8,
                false,
                List.of(
                    Finding.of("points.judged.item", "title", "在线学习", "most", "3"),
                    Finding.of("points.counted", "counts", "1 次", "points", "1"))));
    assertThat(result.allows(1)).isFalse();
    assertThat(result.allows(2)).isTrue();
    assertThat(result.allows(9)).isFalse();
  }

  @Test
  void of_whatIsNotReadYet_isNothing() {
    assertThat(Points.of(indicator("attention").rule(), Map.of("followers", 5L))).isEmpty();
    assertThat(Points.of(indicator("appearance").rule(), Map.of()))
        .hasValueSatisfying(it -> assertThat(it.mostHalves()).isEqualTo(6));
  }

  @Test
  void of_allOrNothing_saysWhich() {
    assertThat(Points.of(new YesNo(PLANS, 4), Map.of("plans", 2L)))
        .contains(
            new Result(
                4, 4, false, List.of(Finding.of("points.yes", "label", "规划", "points", "2"))));
    assertThat(Points.of(new YesNo(PLANS, 4), Map.of("plans", 0L)))
        .contains(
            new Result(
                0, 0, false, List.of(Finding.of("points.no", "label", "规划", "points", "0"))));
    assertThat(Points.of(new WinnersList(PLANS, 2019, 20), Map.of("plans", 1L)))
        .contains(
            new Result(
                20,
                20,
                false,
                List.of(Finding.of("points.listed", "label", "规划", "points", "10"))));
    assertThat(Points.of(new WinnersList(PLANS, 2019, 20), Map.of("plans", 0L)))
        .contains(
            new Result(
                0,
                0,
                false,
                List.of(Finding.of("points.not-listed", "label", "规划", "points", "0"))));
  }

  private static Result result(String indicator, Map<String, Long> counts) {
    return Points.of(indicator(indicator).rule(), counts).orElseThrow();
  }

  private static Indicator indicator(String id) {
    return CampaignFiles.guizhou().track("teacher").rubric().indicator(id);
  }
}
