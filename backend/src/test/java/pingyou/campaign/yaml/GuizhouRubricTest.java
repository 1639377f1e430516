package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;

/** The shipped table of teachers' points against the guide of 2021. */
class GuizhouRubricTest {
  private static final Rubric RUBRIC = CampaignFiles.guizhou().track("teacher").rubric();

  @Test
  void indicators_areTwentyTwoOfOneHundredFivePoints() {
    assertThat(RUBRIC.indicators()).hasSize(22);
    assertThat(RUBRIC.maxHalves()).isEqualTo(2 * 105);
    assertThat(RUBRIC.maxHalvesWithoutBonus()).isEqualTo(2 * 100);
    assertThat(RUBRIC.groups())
        .extracting(Group::title, Group::maxHalves)
        .containsExactly(
            tuple("空间设计", 2 * 5),
            tuple("空间资源", 2 * 20),
            tuple("空间应用", 2 * 50),
            tuple("应用效果", 2 * 25),
            tuple("附加分", 2 * 5));
    assertThat(RUBRIC.indicators())
        .extracting(indicator -> indicator.title() + indicator.maxHalves() / 2)
        .containsExactly(
            "栏目设计2",
            "空间美化3",
            "适用性5",
            "丰富性4",
            "系统性3",
            "共享性3",
            "原创性5",
            "自主研修5",
            "集体备课5",
            "课堂教学5",
            "作业管理5",
            "混合教学5",
            "探究教学5",
            "辅导答疑5",
            "专业发展5",
            "家校互动5",
            "其他活动5",
            "关注度5",
            "空间访问量5",
            "用户评价5",
            "应用典型案例10",
            "学校管理员5");
  }

  @Test
  void text_isTheTables_withItsSlips() {
    assertThat(RUBRIC.indicator("columns").text())
        .isEqualTo(
            """
            1.设置个人工作室、研修共同体、教学资源（备授课）、师生互动、作业及评价、文章等栏目（1分）；
            2.栏目建设较完整，思路清晰，分类合理，能展示自己的风采。（1分）；\
            """);
    assertThat(RUBRIC.indicator("sharing").text())
        .isEqualTo("资源下载次数、转载次数的总和，资源更新率每周不少于1条。每200次加1分，满分3分，200次以下的1分");
    assertThat(RUBRIC.indicators())
        .filteredOn(Indicator::bonus)
        .extracting(Indicator::id)
        .containsExactly("school-admin");
  }

  @Test
  void readings_areWhatReviewersLookUp() {
    assertThat(RUBRIC.indicator("attention").readings())
        .containsExactly(
            new Reading("followers", "被关注数", "人"), new Reading("following", "关注其他空间数", "个"));
    assertThat(RUBRIC.unscored()).containsExactly(new Reading("interactions", "师生互动", "次"));
    assertThat(RUBRIC.readings())
        .extracting(Reading::id)
        .containsExactly(
            "items",
            "types",
            "micro-lessons",
            "shares",
            "originals",
            "homework-times",
            "blended-times",
            "tutoring-times",
            "development-times",
            "home-school-times",
            "activities",
            "followers",
            "following",
            "visits",
            "positive-reviews",
            "likes",
            "interactions");
  }

  @Test
  void rules_comeToTheirIndicatorsPoints_andNameWhatTheGuideLeavesOpen() {
    assertThat(RUBRIC.indicators())
        .allSatisfy(it -> assertThat(it.rule().maxHalves()).isEqualTo(it.maxHalves()));
    assertThat(RUBRIC.indicators())
        .filteredOn(it -> !it.rule().isJudged())
        .hasSize(13)
        .filteredOn(it -> it.assumed().isEmpty())
        .extracting(Indicator::id)
        .containsExactly("blended", "visits");
    assertThat(RUBRIC.indicator("richness").rule().reachableHalves()).isEqualTo(2 * 3);
    assertThat(RUBRIC.indicator("suitability").rule()).isEqualTo(new PointsRule.Judgement(2 * 5));
  }
}
