package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Agreement;
import pingyou.campaign.Agreement.AskedBefore;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Panel;
import pingyou.campaign.Track;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Condition;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Section;
import pingyou.campaign.form.SoftLength;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.Reading;
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;
import pingyou.campaign.prize.TieRule;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Window;

/** The shipped campaign against the guide of 2021. */
class GuizhouTest {
  private static final Campaign CAMPAIGN = CampaignFiles.guizhou();
  private static final Track TEACHER = CAMPAIGN.track("teacher");

  @Test
  void campaign_isTheGuides() {
    assertThat(CAMPAIGN.id()).isEqualTo("guizhou-2021");
    assertThat(CAMPAIGN.title()).isEqualTo("2021年贵州省中小学网络学习空间普及应用暨竞赛活动");
    assertThat(CAMPAIGN.zone().getId()).isEqualTo("Asia/Shanghai");
    assertThat(CAMPAIGN.region()).isEqualTo("520000");
    assertThat(CAMPAIGN.hash()).matches("[0-9a-f]{64}");
    assertThat(TEACHER.numberPrefix()).isEqualTo("GZ21-T");
  }

  @Test
  void windows_closeAtTwentyFourOfTheirLastDay() {
    assertThat(TEACHER.applying())
        .isEqualTo(window("2021-07-31T16:00:00Z", "2021-09-13T16:00:00Z"));
    assertThat(TEACHER.levels())
        .extracting(Level::id, Level::window)
        .containsExactly(
            tuple("county", window("2021-09-16T16:00:00Z", "2021-09-24T16:00:00Z")),
            tuple("city", window("2021-09-27T16:00:00Z", "2021-10-12T16:00:00Z")),
            tuple("province", window("2021-10-17T16:00:00Z", "2021-11-10T16:00:00Z")));
    assertThat(TEACHER.reviewLevel().id()).isEqualTo("province");
    assertThat(TEACHER.gaps())
        .containsExactly(
            window("2021-09-13T16:00:00Z", "2021-09-16T16:00:00Z"),
            window("2021-09-24T16:00:00Z", "2021-09-27T16:00:00Z"),
            window("2021-10-12T16:00:00Z", "2021-10-17T16:00:00Z"));
  }

  @Test
  void form_hasEveryCellInTheOrderOfThePaperForm() {
    assertThat(TEACHER.form().title()).isEqualTo("2021年度网络学习空间普及应用教师空间案例推荐表");
    assertThat(TEACHER.form().sections())
        .extracting(Section::title)
        .containsExactly(
            "基本信息", "空间与登录", "个人介绍", "空间说明", "空间资源说明", "空间应用情况", "应用典型案例", "佐证材料", "承诺与提交");
    var cells =
        TEACHER.form().fields().stream()
            .filter(field -> field.head().when() == null)
            .map(field -> field.head().label())
            .toList();
    assertThat(cells)
        .containsExactly(
            "姓名",
            "身份证号",
            "市（州）",
            "县（市、区）",
            "学校",
            "联系电话",
            "学科",
            "学段",
            "空间地址",
            "用户名",
            "密码（省级评审前不要修改）",
            "个人介绍",
            "名师工作室链接",
            "是否兼任学校管理员",
            "空间说明",
            "空间资源说明",
            "应用数据（关注度、师生互动、空间访问量）",
            "空间应用情况",
            "应用典型案例",
            "原创学习成果、资源",
            "集备组主备人的集体备课材料");
  }

  @Test
  void form_conditionalCells_dependOnAnEarlierAnswer() {
    assertThat(TEACHER.form().fields())
        .filteredOn(field -> field.head().when() != null)
        .extracting(field -> field.head().label(), field -> field.head().when())
        .containsExactly(
            tuple("学科（其他）", new Condition("subject", "其他")),
            tuple("学段（其他）", new Condition("stage", "其他")),
            tuple("学校空间链接地址", new Condition("school-admin", "是")));
  }

  @Test
  void form_longTexts_nameTheirAspects() {
    assertThat(aspects("introduction"))
        .containsExactly("姓名", "性别", "年龄", "教龄", "职称", "空间开通及建设持续时间");
    assertThat(aspects("space-notes"))
        .containsExactly("理念", "思路", "具体做法", "栏目建设", "空间应用", "资源内容的设计");
    assertThat(aspects("resource-notes")).containsExactly("丰富性", "适用性", "共享性", "原创性", "系统性");
    assertThat(aspects("application-notes"))
        .containsExactly(
            "课堂教学", "作业管理", "混合教学", "探究教学", "辅导答疑", "自主学习", "集体备课", "专业发展", "家校互动", "其他活动");
    assertThat(((Field.LongText) TEACHER.form().field("case")).soft())
        .isEqualTo(new SoftLength(800, 20));
  }

  @Test
  void form_applicationData_isTheReviewers() {
    assertThat(TEACHER.form().field("application-data"))
        .isInstanceOfSatisfying(
            Field.ReviewerOwned.class,
            field ->
                assertThat(field.readings())
                    .containsExactly("followers", "following", "interactions", "visits"));
  }

  @Test
  void rubric_hasTwentyTwoIndicatorsAndOneHundredFivePoints() {
    var rubric = TEACHER.rubric();
    assertThat(rubric.indicators()).hasSize(22);
    assertThat(rubric.maxHalves()).isEqualTo(2 * 105);
    assertThat(rubric.maxHalvesWithoutBonus()).isEqualTo(2 * 100);
    assertThat(rubric.groups())
        .extracting(Group::title, Group::maxHalves)
        .containsExactly(
            tuple("空间设计", 2 * 5),
            tuple("空间资源", 2 * 20),
            tuple("空间应用", 2 * 50),
            tuple("应用效果", 2 * 25),
            tuple("附加分", 2 * 5));
    assertThat(rubric.indicators())
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
  void rubric_textIsTheTables_withItsSlips() {
    assertThat(TEACHER.rubric().indicator("columns").text())
        .isEqualTo(
            """
            1.设置个人工作室、研修共同体、教学资源（备授课）、师生互动、作业及评价、文章等栏目（1分）；
            2.栏目建设较完整，思路清晰，分类合理，能展示自己的风采。（1分）；\
            """);
    assertThat(TEACHER.rubric().indicator("sharing").text())
        .isEqualTo("资源下载次数、转载次数的总和，资源更新率每周不少于1条。每200次加1分，满分3分，200次以下的1分");
    assertThat(TEACHER.rubric().indicators())
        .filteredOn(Indicator::bonus)
        .extracting(Indicator::id)
        .containsExactly("school-admin");
  }

  @Test
  void rubric_readings_areWhatReviewersLookUp() {
    assertThat(TEACHER.rubric().indicator("attention").readings())
        .containsExactly(
            new Reading("followers", "被关注数", "人"), new Reading("following", "关注其他空间数", "个"));
    assertThat(TEACHER.rubric().unscored())
        .containsExactly(new Reading("interactions", "师生互动", "次"));
    assertThat(TEACHER.rubric().readings())
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
  void rubric_rules_comeToTheirIndicatorsPoints_andNameWhatTheGuideLeavesOpen() {
    assertThat(TEACHER.rubric().indicators())
        .allSatisfy(it -> assertThat(it.rule().maxHalves()).isEqualTo(it.maxHalves()));
    assertThat(TEACHER.rubric().indicators())
        .filteredOn(it -> !it.rule().isJudged())
        .hasSize(13)
        .filteredOn(it -> it.assumed().isEmpty())
        .extracting(Indicator::id)
        .containsExactly("blended", "visits");
    assertThat(TEACHER.rubric().indicator("richness").rule().reachableHalves()).isEqualTo(2 * 3);
    assertThat(TEACHER.rubric().indicator("suitability").rule())
        .isEqualTo(new PointsRule.Judgement(2 * 5));
  }

  @Test
  void award_isTheGuides_andWhatItLeavesOpenIsMarked() {
    var award = TEACHER.award();
    assertThat(award.prizes())
        .containsExactly(
            Prize.ofShare("first", "一等奖", 5),
            Prize.ofShare("second", "二等奖", 10),
            Prize.ofShare("third", "三等奖", 20));
    assertThat(award.base()).isEqualTo(AwardBase.RECOMMENDED_AND_SCORED);
    assertThat(award.rounding()).isEqualTo(Rounding.CUMULATIVE_FLOOR);
    assertThat(award.bonusCounted()).isTrue();
    assertThat(award.tieOrder())
        .containsExactly(
            new TieRule.GroupTotal("application"),
            new TieRule.GroupTotal("effect"),
            new TieRule.Median(),
            new TieRule.FewerExtremes(20),
            new TieRule.CommitteeVote());
    assertThat(award.publicityDays()).isEqualTo(5);
    assertThat(award.publicityWorkingDays()).isTrue();
    assertThat(award.assumed())
        .extracting(Assumed::key)
        .contains("base", "rounding", "bonus-counted", "ties", "publicity-days", "scores-shown");
  }

  @Test
  void panel_isThreeOfElsewhere() {
    assertThat(TEACHER.panel().cardsPerCase()).isEqualTo(3);
    assertThat(TEACHER.panel().barred()).isEqualTo(Set.of(Panel.Bond.SCHOOL, Panel.Bond.COUNTY));
  }

  @Test
  void agreements_comeBeforeWhatTheyAreFor() {
    assertThat(agreementsBefore("name")).containsExactly("privacy");
    assertThat(agreementsBefore("id-number")).containsExactly("privacy", "id-number");
    assertThat(agreementsBefore("subject")).isEmpty();
    assertThat(TEACHER.promise().askedBefore()).isEqualTo(AskedBefore.SUBMIT);
    assertThat(TEACHER.promise().id()).isEqualTo("promise-teacher");
  }

  @Test
  void assumed_coversWhatTheGuideLeavesOpen() {
    assertThat(CAMPAIGN.assumed()).extracting(Assumed::key).contains("close-hour");
    assertThat(TEACHER.assumed())
        .extracting(Assumed::key)
        .contains("formal-check", "case-cell", "case-length", "cards-per-case", "unit-opinions");
  }

  @Test
  void ownWords_areThoseThatWeUseToPeople() {
    var said = new ArrayList<String>();
    TEACHER.form().fields().forEach(field -> said.add(field.head().hint()));
    CAMPAIGN.agreements().forEach(it -> said.add(it.title() + it.purpose() + it.text()));
    said.add(TEACHER.promise().purpose() + TEACHER.promise().text());
    Stream.of(CAMPAIGN.assumed(), TEACHER.assumed(), TEACHER.award().assumed())
        .forEach(list -> list.forEach(it -> said.add(it.text())));

    assertThat(said)
        .allSatisfy(it ->
            assertThat(it.replaceAll("用户名|点击率", ""))
                .doesNotContain("用户", "确定", "点击", "请勿", "非法", "！"));
  }

  private static List<String> aspects(String field) {
    return ((Field.LongText) TEACHER.form().field(field))
        .aspects().stream().map(Aspect::title).toList();
  }

  private static List<String> agreementsBefore(String field) {
    return CAMPAIGN.agreementsBefore(TEACHER.form().field(field)).stream()
        .map(Agreement::id)
        .toList();
  }

  private static Window window(String opensAt, String closesAt) {
    return new Window(Instant.parse(opensAt), Instant.parse(closesAt));
  }
}
