package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form.InLists;
import pingyou.campaign.form.Section;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.level.Support;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.prize.AwardOutcome;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.TieRule;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Assumed;

/** The shipped campaign's school track against the guide of 2021. */
class GuizhouSchoolTest {
  private static final Campaign CAMPAIGN = CampaignFiles.guizhou();
  private static final Track TEACHER = CAMPAIGN.track("teacher");
  private static final Track SCHOOL = CAMPAIGN.track("school");

  @Test
  void track_goesTheTeachersWay() {
    assertThat(SCHOOL.title()).isEqualTo("网络学习空间应用优秀学校");
    assertThat(SCHOOL.numberPrefix()).isEqualTo("GZ21-S");
    assertThat(SCHOOL.applying()).isEqualTo(TEACHER.applying());
    assertThat(SCHOOL.levels())
        .extracting(Level::window)
        .isEqualTo(TEACHER.levels().stream().map(Level::window).toList());
    assertThat(SCHOOL.levels())
        .extracting(it -> it.opinion().title())
        .containsExactly("县（市、区）级教育行政部门推荐意见", "市（州）教育行政部门推荐意见", "省级评审");
    assertThat(SCHOOL.support())
        .isNotNull()
        .extracting(Support::track, Support::relation)
        .containsExactly("teacher", Support.Relation.SAME_SCHOOL);
    assertThat(SCHOOL.levels())
        .extracting(Level::id, it -> it.opinion().required())
        .containsExactly(tuple("county", true), tuple("city", true), tuple("province", false));
  }

  @Test
  void form_hasEveryCellInTheOrderOfThePaperForm() {
    assertThat(SCHOOL.form().title()).isEqualTo("2021年度网络学习空间普及应用学校空间案例推荐表");
    assertThat(SCHOOL.form().note())
        .isEqualTo("注：申报案例中涉及的空间建设应用数据在省级评审前可继续更新完善，相关评审数据以省级评审当日数据为准。");
    assertThat(SCHOOL.form().sections())
        .extracting(Section::title)
        .containsExactly(
            "学校", "负责人信息", "联系人信息", "空间与登录", "空间建设情况", "空间创新应用情况", "应用保障", "社会影响", "案例视频", "承诺与提交");
    assertThat(SCHOOL.form().fields())
        .filteredOn(field -> field.head().when() == null)
        .extracting(field -> field.head().label())
        .containsExactly(
            "市（州）",
            "县（市、区）",
            "学校名称",
            "学校类型",
            "负责人姓名",
            "负责人职务",
            "负责人手机",
            "联系人姓名",
            "联系人职务",
            "联系人手机",
            "空间地址",
            "用户名",
            "密码（省级评审前不得修改）",
            "空间建设情况",
            "空间创新应用情况",
            "应用保障",
            "社会影响",
            "案例视频");
  }

  @Test
  void video_isLimitedAsTheGuideSays_andHandedOverOutside() {
    assertThat(SCHOOL.form().field("video"))
        .isInstanceOfSatisfying(
            Field.Attachment.class,
            it -> {
              assertThat(it.head().required()).isTrue();
              assertThat(it.types()).containsExactly(FileType.MP4);
              assertThat(it.megabytes()).isEqualTo(400);
              assertThat(it.minutes()).isEqualTo(20);
              assertThat(it.way()).isEqualTo(Field.Handing.OFFLINE);
            });
  }

  @Test
  void form_longTexts_askForWhatStandsInTheBrackets() {
    assertThat(aspects("construction")).containsExactly("开通时间", "应用规划", "空间功能", "配套条件", "各类空间开通率");
    assertThat(aspects("innovation"))
        .containsExactly("教学模式", "学习方式", "管理评价", "教师专业发展", "其他创新", "链接");
    assertThat(aspects("safeguard")).containsExactly("制度保障", "人员保障", "安全保障");
    assertThat(aspects("influence")).containsExactly("经验分享", "教研成果", "链接");
  }

  @Test
  void inLists_theSchoolIsTheName() {
    assertThat(SCHOOL.form().inLists()).isEqualTo(new InLists("school", "school-type", "stage"));
    assertThat(TEACHER.form().inLists()).isEqualTo(InLists.USUAL);
  }

  @Test
  void form_peopleOfTheSchool_arePersonal() {
    assertThat(SCHOOL.form().fields())
        .filteredOn(field -> field.head().personal())
        .extracting(field -> field.head().id())
        .containsExactly(
            "head-name",
            "head-post",
            "head-mobile",
            "contact-name",
            "contact-post",
            "contact-mobile");
  }

  @Test
  void rubric_isAHundredPointsOfFifteenIndicatorsAndThirtyFourItems() {
    var rubric = SCHOOL.rubric();
    assertThat(rubric.maxHalves()).isEqualTo(200);
    assertThat(rubric.groups())
        .extracting(Group::title, Group::maxHalves)
        .containsExactly(
            tuple("应用基础", 60), tuple("创新应用", 100), tuple("应用保障", 20), tuple("社会影响", 20));
    assertThat(rubric.indicators())
        .extracting(Indicator::title, it -> it.maxHalves() / 2)
        .containsExactly(
            tuple("应用规划", 5),
            tuple("空间功能", 10),
            tuple("配套条件", 10),
            tuple("开通率", 5),
            tuple("教学模式创新", 15),
            tuple("学习方式创新", 10),
            tuple("管理评价创新", 10),
            tuple("教师专业发展", 10),
            tuple("其他", 5),
            tuple("制度保障", 3),
            tuple("人员保障", 3),
            tuple("安全保障", 4),
            tuple("经验推广", 5),
            tuple("教研成果", 4),
            tuple("其他", 1));
    assertThat(rubric.indicators().stream().mapToInt(it -> items(it.rule())).sum()).isEqualTo(34);
  }

  private static int items(PointsRule rule) {
    return switch (rule) {
      case PointsRule.Items(var items) -> items.size();
      case PointsRule.WithRest(var base, _) -> items(base);
      case PointsRule _ -> 0;
    };
  }

  @Test
  void rubric_spreading_leavesAPointThatIsAssumed_andAsksForItsReason() {
    var spreading =
        SCHOOL.rubric().indicators().stream()
            .filter(it -> it.id().equals("spreading"))
            .findFirst()
            .orElseThrow();
    assertThat(spreading.rule().isJudged()).isFalse();
    assertThat(spreading.assumed()).extracting(Assumed::key).containsExactly("spreading-points");
  }

  @Test
  void award_isAShortlistThatIsVisited() {
    assertThat(SCHOOL.award().outcome())
        .isEqualTo(new AwardOutcome.Shortlist(Prize.ofPlaces("shortlist", "优秀候选学校", 10), true));
    assertThat(SCHOOL.award().assumed())
        .extracting(Assumed::key)
        .contains("size", "on-site-check", "ties");
    assertThat(SCHOOL.award().tieOrder())
        .containsExactly(
            new TieRule.GroupTotal("innovation"),
            new TieRule.GroupTotal("foundation"),
            new TieRule.Median(),
            new TieRule.FewerExtremes(20),
            new TieRule.CommitteeVote());
  }

  @Test
  void texts_areKind() {
    assertThat(SCHOOL.assumed()).extracting(Assumed::text).allSatisfy(GuizhouSchoolTest::isKind);
    assertThat(SCHOOL.form().fields())
        .extracting(field -> field.head().hint())
        .allSatisfy(GuizhouSchoolTest::isKind);
    isKind(SCHOOL.promise().purpose() + SCHOOL.promise().text());
  }

  private static void isKind(String text) {
    assertThat(text.replace("用户名", "")).doesNotContain("用户", "确定", "点击", "请勿", "非法", "！");
  }

  private static List<String> aspects(String field) {
    return ((Field.LongText) SCHOOL.form().field(field))
        .aspects().stream().map(Aspect::title).toList();
  }
}
