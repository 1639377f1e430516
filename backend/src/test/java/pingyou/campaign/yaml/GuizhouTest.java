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
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;
import pingyou.campaign.prize.TieRule;
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
