package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.check.Checked;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Section;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.level.Support.Relation;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.Reading;
import pingyou.campaign.prize.AwardOutcome;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Window;

/** The shipped campaign against the notice of 2020. */
class ShanxiTest {
  private static final Campaign CAMPAIGN = CampaignFiles.shanxi();
  private static final Track REGION = CAMPAIGN.track("region");
  private static final Track SCHOOL = CAMPAIGN.track("school");
  private static final Window TO_THE_CITY = window("2020-10-18T16:00:00Z", "2020-11-13T16:00:00Z");
  private static final Window TO_THE_PROVINCE =
      window("2020-10-18T16:00:00Z", "2020-11-20T16:00:00Z");

  static Stream<Track> tracks() {
    return CAMPAIGN.tracks().stream();
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void windows_theTwentiethIsIncluded(Track track) {
    assertThat(track.applying()).isEqualTo(TO_THE_CITY);
    assertThat(track.levels())
        .extracting(Level::id, Level::window)
        .containsExactly(
            tuple("city", window("2020-11-13T16:00:00Z", "2020-11-20T16:00:00Z")),
            tuple("province", window("2020-11-22T16:00:00Z", "2020-12-18T16:00:00Z")));
    assertThat(track.assumed())
        .extracting(Assumed::key)
        .contains("application-days", "city-close", "city-days", "province-days", "winners-list");
    assertThat(CAMPAIGN.assumed()).extracting(Assumed::key).contains("close-hour");
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void ownClose_isTheCitys_withinTheBounds_unsetFiveWorkingDaysBefore(Track track) {
    assertThat(track.ownClose())
        .isEqualTo(new OwnClose(TO_THE_PROVINCE, 5, TO_THE_CITY.closesAt()));
    var earlier = Instant.parse("2020-11-06T16:00:00Z");
    var standing = track.closingAt(earlier);
    assertThat(standing.applying()).isEqualTo(new Window(TO_THE_CITY.opensAt(), earlier));
    assertThat(standing.levels())
        .extracting(Level::id, Level::window)
        .containsExactly(
            tuple("city", new Window(earlier, TO_THE_PROVINCE.closesAt())),
            tuple("province", track.reviewLevel().window()));
    assertThat(standing.closingAt(TO_THE_CITY.closesAt())).isEqualTo(track);
    assertThat(CAMPAIGN.applying(standing, "140000"))
        .isEqualTo(track.entrance().isPresent() ? TO_THE_PROVINCE : standing.applying());
  }

  @Test
  void applying_universitiesHaveUntilTheTwentieth_othersFiveWorkingDaysLess() {
    assertThat(CAMPAIGN.applying(SCHOOL, "140105")).isEqualTo(TO_THE_CITY);
    assertThat(CAMPAIGN.applying(SCHOOL, "140000")).isEqualTo(TO_THE_PROVINCE);
    assertThat(CAMPAIGN.applying(SCHOOL, null)).isEqualTo(TO_THE_PROVINCE);
    assertThat(CAMPAIGN.applying(REGION, null)).isEqualTo(TO_THE_CITY);
    assertThat(CAMPAIGN.levels(SCHOOL, "140105")).extracting(Level::id).contains("city");
    assertThat(CAMPAIGN.levels(SCHOOL, "140000")).extracting(Level::id).containsOnly("province");
  }

  @Test
  void comesStraight_universitiesAlone() {
    assertThat(type("本科高校")).isTrue();
    assertThat(type("高职")).isTrue();
    assertThat(type("中职")).isFalse();
    assertThat(CAMPAIGN.comesStraight(SCHOOL, Map.of())).isFalse();
    assertThat(CAMPAIGN.comesStraight(REGION, Map.of("school-type", "本科高校"))).isFalse();
  }

  private static boolean type(String type) {
    return CAMPAIGN.comesStraight(SCHOOL, Map.of("school-type", type));
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void levels_oneOfEachCity_withOpinionAndSeal(Track track) {
    var city = track.levels().getFirst();
    assertThat(Objects.requireNonNull(city.places()).count()).isEqualTo(1);
    assertThat(city.places().clause().place()).isEqualTo("通知 二（二）2");
    assertThat(city.opinion().title()).isEqualTo("地市级教育行政部门推荐意见");
    assertThat(city.opinion().required()).isTrue();
    assertThat(city.opinion().seal()).isTrue();
    var province = track.reviewLevel();
    assertThat(province.places()).isNull();
    assertThat(province.opinion().title()).isEqualTo("省级教育行政部门推荐意见");
    assertThat(province.opinion().seal()).isTrue();
  }

  @Test
  void support_aRegionNeedsASchoolInsideIt() {
    var support = Objects.requireNonNull(REGION.support());
    assertThat(support.track()).isEqualTo("school");
    assertThat(support.relation()).isEqualTo(Relation.INSIDE);
    assertThat(support.clause().quote()).isEqualTo("推荐优秀区域时至少推荐 1 所该区域的学校作为其支撑案例");
    assertThat(SCHOOL.support()).isNull();
  }

  @Test
  void form_hasTheCellsOfAttachmentThree_andNameAndType() {
    var cells =
        List.of(
            "负责人姓名", "负责人职务", "负责人手机", "联系人姓名", "联系人职务", "联系人手机", "空间地址", "用户名", "密码", "空间建设情况",
            "空间应用情况", "社会认可");
    assertThat(labels(REGION)).startsWith("推荐类型", "市", "县（市、区）", "区域名称").containsSubsequence(cells);
    assertThat(labels(SCHOOL))
        .startsWith("学校类型", "学校类型（其他）", "市", "县（市、区）", "学校名称")
        .containsSubsequence(cells);
    assertThat(((Field.Choice) SCHOOL.form().field("school-type")).options())
        .containsExactly("小学", "初中", "高中", "九年一贯制", "十二年一贯制", "完全中学", "中职", "高职", "本科高校", "其他");
    assertThat(((Field.Choice) REGION.form().field("region-type")).options())
        .containsExactly("地市", "区县");
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void form_oneChapterForEachIndicator(Track track) {
    var material =
        track.form().sections().stream().filter(it -> it.id().equals("material")).findFirst();
    var fields = material.map(Section::fields).orElseThrow();
    assertThat(fields)
        .filteredOn(Field.LongText.class::isInstance)
        .extracting(it -> it.head().hint())
        .containsExactlyElementsOf(
            track.rubric().indicators().stream().map(Indicator::text).toList());
    assertThat(fields)
        .filteredOn(Field.Evidence.class::isInstance)
        .extracting(it -> it.head().label())
        .containsExactlyElementsOf(
            fields.stream()
                .filter(Field.LongText.class::isInstance)
                .map(it -> it.head().label() + "的佐证材料")
                .toList());
  }

  @Test
  void outcome_isThePlacesOfTheNotice() {
    assertThat(REGION.award().outcome())
        .isEqualTo(new AwardOutcome.Quota(Prize.ofPlaces("quota", "报送教育部", 3)));
    assertThat(SCHOOL.award().outcome())
        .isEqualTo(new AwardOutcome.Quota(Prize.ofPlaces("quota", "报送教育部", 15)));
  }

  @Test
  void rubrics_haveOneHundredPointsEach() {
    assertThat(REGION.rubric().maxHalves()).isEqualTo(200);
    assertThat(REGION.rubric().indicators()).hasSize(13);
    assertThat(REGION.rubric().groups())
        .extracting(Group::title, Group::maxHalves)
        .containsExactly(tuple("建设与管理", 70), tuple("服务与应用", 100), tuple("组织与保障", 30));
    assertThat(SCHOOL.rubric().maxHalves()).isEqualTo(200);
    assertThat(SCHOOL.rubric().indicators()).hasSize(15);
    assertThat(SCHOOL.rubric().groups())
        .extracting(Group::title, Group::maxHalves)
        .containsExactly(
            tuple("应用基础", 60), tuple("创新应用", 100), tuple("应用保障", 20), tuple("社会影响", 20));
  }

  @Test
  void rubric_theModelCaseFollowsTheWinnersList_theRestIsJudged() {
    assertThat(REGION.rubric().indicators())
        .filteredOn(it -> it.rule() instanceof PointsRule.WinnersList)
        .extracting(Indicator::title)
        .containsExactly("典型案例");
    assertThat(REGION.rubric().indicators())
        .filteredOn(it -> it.rule() instanceof PointsRule.Judgement)
        .hasSize(12);
    assertThat(SCHOOL.rubric().indicators())
        .allMatch(it -> it.rule() instanceof PointsRule.Judgement);
  }

  /** A version that was opened before the year was asked for still runs. */
  @Test
  void rubric_whoseWinnersListNamesNoYear_isReadable_withEveryYearOfTheList() throws IOException {
    var text = Files.readString(CampaignFiles.CONFIG.resolve("campaigns/shanxi-2020.yaml"));
    assertThat(text).contains("year: 2019, ");
    var read = CampaignFiles.READER.read("shanxi-2020.yaml", text.replace("year: 2019, ", ""));

    assertThat(read).isInstanceOf(Checked.Sound.class);
    assertThat(((Checked.Sound) read).campaign().track("region").rubric().indicators())
        .extracting(Indicator::rule)
        .filteredOn(it -> it instanceof PointsRule.WinnersList)
        .containsExactly(
            new PointsRule.WinnersList(new Reading("winners", "2019 年度优秀学校", "所"), null, 20));
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void promise_saysThatAllIsTrue(Track track) {
    assertThat(track.promise().title()).isEqualTo("真实性声明");
    assertThat(track.promise().text()).contains("材料数据真实准确");
  }

  private static List<String> labels(Track track) {
    return track.form().fields().stream().map(it -> it.head().label()).toList();
  }

  private static Window window(String opensAt, String closesAt) {
    return new Window(Instant.parse(opensAt), Instant.parse(closesAt));
  }
}
