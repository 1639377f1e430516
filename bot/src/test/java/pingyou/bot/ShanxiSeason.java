package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shanxi's two tracks on the installation that has Guizhou's too: a county, a school and a
 * university from applying over their city to the province's cards.
 */
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShanxiSeason {
  private static final String DESK = "/desk/shanxi-2020/";

  private Play play;

  @BeforeAll
  void open(@TempDir Path data) {
    play = new Play(data);
  }

  @AfterAll
  void close() {
    play.close();
  }

  @Test
  @Order(1)
  void start_isGuizhous_andShanxiIsOfferedAsAnotherStart() {
    var clock = play.control("/clock");
    assertThat(clock.path("now").asText()).startsWith("2021-08-03T01:0");
    assertThat(clock.path("stops"))
        .filteredOn(it -> it.path("kind").asText().equals("start"))
        .extracting(it -> it.path("label").asText())
        .containsExactlyInAnyOrder("山西 2020 优秀区域和学校", "贵州 2021 网络学习空间竞赛");
    var teacher = play.phone("teacher");
    assertThat(teacher.open("/apply").html()).contains("贵州 2021").doesNotContain("山西 2020");
    assertThat(teacher.say("帮助")).contains("请联系活动秘书处").doesNotContain("山西 2020");
    assertThat(teacher.all()).doesNotContain("山西 2020");
    assertThat(play.phone("secretariat").news()).isEmpty();
  }

  @Test
  @Order(2)
  void applying_offersWhatIsOpen_andEachGoesToItsOffice() {
    play.control("POST", "/clock", Map.of("reset", "2020-10-21T01:00:00Z"));
    var county = play.arrive("county14", "高区长");
    assertThat(county.open("/apply").text())
        .contains("网络学习空间应用优秀区域", "网络学习空间应用优秀学校")
        .doesNotContain("贵州 2021");

    var region = ShanxiForm.begin(county, "region", Map.of("region-type", "区县"));
    region.fill(Map.of("county-city", "140100", "county", "140105", "name", "太原市小店区"));
    assertThat(region.submit()).contains("SX20-R-0001");

    var school =
        ShanxiForm.begin(play.arrive("school14", "郝校长"), "school", Map.of("school-type", "小学"));
    school.fill(ShanxiForm.school("140100", "140105", "示例第一小学"));
    assertThat(school.submit()).contains("SX20-S-0001");
    var second =
        ShanxiForm.begin(play.arrive("again14", "郝副校长"), "school", Map.of("school-type", "小学"));
    assertThat(second.fill(ShanxiForm.school("140100", "140105", "示例第一小学"))).contains("一所学校只报一份");

    var late =
        ShanxiForm.begin(play.arrive("late14", "迟主任"), "region", Map.of("region-type", "区县"));
    late.fill(Map.of("county-city", "140100", "county", "140106", "name", "太原市迎泽区"));

    var university =
        ShanxiForm.begin(
            play.arrive("university14", "任处长"), "school", Map.of("school-type", "本科高校"));
    university.fill(ShanxiForm.school("140100", "140110", "示例大学"));
    assertThat(university.submit()).contains("SX20-S-0002");
  }

  @Test
  @Order(3)
  void city_endsApplyingEarly_andWhoWasNotReadyIsTold() {
    ShanxiOffices.invite(play);
    var city = play.phone("city14");
    for (var track : List.of("region", "school")) {
      assertThat(end(city, track, "2020-11-20")).contains("最晚到 2020年11月19日");
      assertThat(end(city, track, "2020-11-06")).contains("11月6日 24:00（10月21日");
    }
    assertThat(play.phone("county14").open("/apply").html()).contains("SX20-R-0001");
    assertThat(play.phone("late14").say("进度"))
        .contains("太原市的申报截止是另定的，2020年10月21日 09:00定到11月6日 24:00；没有另定的市是11月13日 24:00");
    assertThat(play.control("/clock").path("stops"))
        .filteredOn(it -> it.path("kind").asText().equals("close"))
        .extracting(it -> it.path("at").asText())
        .contains("2020-11-06T16:00:00Z", "2020-11-13T16:00:00Z");
    play.aMinuteLater();
    assertThat(play.phone("late14").news()).contains("申报截止提醒", "11月6日 24:00");
    play.at("2020-11-09T10:00:00");
    assertThat(play.phone("late14").news().lines())
        .hasSize(5)
        .last(InstanceOfAssertFactories.STRING)
        .contains("按放弃处理");
  }

  /** In Datong the counties choose first. */
  @Test
  @Order(4)
  void anotherCity_letsItsCountiesChooseFirst() {
    var datong = new DatongRound(play);
    datong.isHeld();
    datong.schoolEnters();
    play.at("2020-11-16T08:40:00");
    datong.countyChooses();
  }

  @Test
  @Order(5)
  void city_writesItsPapers_withWhatTheTableReckons() {
    play.at("2020-11-16T10:00:00");
    var papers = new TaiyuanPapers(play);
    papers.contactIsWritten();
    papers.planIsWritten();
    papers.provinceLooksAtThem();
  }

  @Test
  @Order(6)
  void city_sendsOneOfEach_withOpinionsAndSeal() {
    play.at("2020-11-17T10:00:00");
    var city = play.phone("city14");
    var schools = city.open(DESK + "school/city/140100");
    assertThat(schools.text()).contains("已用 0 / 1，余 1", "收到 1 份");
    assertThat(city.open(DESK + "region/city/140100").text()).contains("收到 1 份");

    pick(city, "region", "太原市小店区");
    assertThat(city.post(DESK + "region/city/140100/send", Map.of()).text())
        .contains("推荐它，要同时推荐一份支撑案例（通知 二（二）2）", "示例第一小学");
    pick(city, "school", "示例第一小学");
    new TaiyuanPapers(play).withoutThePlanNothingIsSent_butAWaiverHelps();
    assertThat(city.post(DESK + "school/city/140100/send", Map.of()).text()).contains("送出");
    assertThat(city.post(DESK + "region/city/140100/send", Map.of()).text()).contains("送出");
    assertThat(city.open(DESK + "school/city/140100/sent").text()).contains("已盖章");
  }

  /** Sets when applying ends in the city; what the page then says, of its own or of the unit. */
  private static String end(PlayPhone city, String track, String day) {
    var close = DESK + track + "/city/140100/close";
    city.open(close);
    return city.post(close, Map.of("lastDay", day, "reason", "")).text();
  }

  @Test
  @Order(7)
  void anotherCity_hasWhatItsCountiesSent() {
    play.at("2020-11-18T09:00:00");
    new DatongRound(play).cityHasWhatItsCountiesSent();
  }

  /** By the secretariat, where the office of a city returns what its own schools hand in. */
  @Test
  @Order(8)
  void university_isReturned_andToldOnItsPage() {
    var province = play.phone("province14");
    var list = province.open("/secretariat/shanxi-2020/cases");
    assertThat(list.text()).contains("SX20-S-0002 已提交");
    var at = province.open(list.row("示例大学"));
    var returning = at.found("href=\"(/desk/shanxi-2020/school/province/[^\"]*/return)\"");
    assertThat(province.open(returning).html()).contains("href=\"" + at.path() + "\"");
    var returned = province.post(returning, Map.of("reason-using", "请补充近一年的数据。"));
    assertThat(returned.path()).isEqualTo(at.path());
    assertThat(returned.text()).contains("已退回本人修改，还没有再交").doesNotContain("退回修改");

    var university = play.phone("university14");
    await().untilAsserted(() -> assertThat(university.all()).contains("退回单位"));
    assertThat(university.all()).contains("山西省教育厅").doesNotContain("山西省教育局");
    var path = university.open("/apply").found("(/apply/[0-9a-f-]{36})");
    assertThat(university.open(path + "/progress").text()).contains("退回来请您改", "11月20日 24:00 前再提交");
    var form = new ShanxiForm(university, path);
    form.fill(Map.of("using", "近一年有一万次。"));
    assertThat(form.submit()).contains("第 2 版算数", "11月20日 24:00 截止");
  }

  @Test
  @Order(9)
  void summary_isMadeOfTheLists_andTheUniversityHasItsOwnChecklist() {
    new TaiyuanPapers(play).summaryIsMadeOfTheLists();
    var submitted = play.phone("university14").open("/apply").found("(/apply/[0-9a-f-]{36})");
    assertThat(play.phone("university14").open(submitted + "/submitted").text())
        .contains("上报材料", "市级实施方案 不适用", "优秀区域和学校推荐表 已齐");
    assertThat(play.phone("school14").open("/apply").text()).doesNotContain("上报材料");
  }

  /** Recommends a case and writes what the form's cell of the city says. */
  private static void pick(PlayPhone city, String track, String name) {
    var desk = DESK + track + "/city/140100";
    var at = city.open(desk + "?list=open").row(name);
    assertThat(city.open(at).text()).contains("不在已知接入的名录里（通知 二（二）2，原则上的要求）");
    city.post(at + "/recommend", Map.of("reason", "市里的平台正在接入。"));
    assertThat(city.open(at + "/opinion").text()).contains("地市级教育行政部门推荐意见", "已盖章");
    city.post(
        at + "/opinion",
        Map.of("text", "同意推荐。", "signer", "郝科长", "signedOn", "2020-11-09", "sealed", "已盖章"));
  }

  @Test
  @Order(10)
  void province_hasTheChosenAndTheUniversity_andEachReviewerTheirMaterial() {
    play.at("2020-11-23T10:00:00");
    var province = play.phone("province14");
    var assignment = "/secretariat/shanxi-2020/assignment/";
    province.open(assignment + "region");
    assertThat(province.post(assignment + "region", Map.of()).text()).contains("1 份案例都分齐了");
    assertThat(province.post(assignment + "school", Map.of()).text()).contains("2 份案例都分齐了");
    play.aMinuteLater();

    var expert = play.phone("expert1");
    var tracks = expert.open("/review");
    var regions = expert.open(tracks.row("网络学习空间应用优秀区域")).text();
    assertThat(regions).contains("太原市小店区").doesNotContain("示例大学");
    var schools = expert.open(tracks.row("网络学习空间应用优秀学校"));
    assertThat(schools.text()).contains("示例第一小学", "示例大学");
    var card = schools.row("示例第一小学，小学");
    assertThat(expert.open(card).text()).contains("应用规划", "教研成果");
    assertThat(expert.open(card + "/material").text())
        .contains("地市级教育行政部门推荐意见", "同意推荐。", "太原市", "已盖章");
    assertThat(play.phone("school14").news()).contains("市级推荐遴选通过");
  }

  @Test
  @Order(11)
  void province_writesItsOwnOpinion() {
    var province = play.phone("province14");
    var cases = province.open("/secretariat/shanxi-2020/cases");
    var at = province.open(cases.row("示例第一小学"));
    var opinion = at.found("href=\"(/desk/shanxi-2020/school/province/[^\"]*/opinion)\"");
    assertThat(province.open(opinion).text()).contains("省级教育行政部门推荐意见");
    province.post(
        opinion,
        Map.of("text", "同意上报。", "signer", "省馆", "signedOn", "2020-11-23", "sealed", "还没盖章"));

    assertThat(province.open(at.path()).text())
        .contains("地市级教育行政部门推荐意见", "省级教育行政部门推荐意见", "山西省教育厅，签字人省馆", "还没盖章");
    var city = play.phone("city14");
    assertThat(city.open(opinion).status()).isEqualTo(404);
  }

  @Test
  @Order(12)
  void bestCases_areSentUp_asManyAsTheNoticeHasPlaces() {
    for (var expert : ShanxiOffices.REVIEWERS.stream().map(play::phone).toList()) {
      var tracks = expert.open("/review");
      for (var track : List.of("网络学习空间应用优秀区域", "网络学习空间应用优秀学校")) {
        ScoreCard.all(expert, tracks.row(track))
            .forEach(it -> it.submit(it.applicant().equals("示例大学") ? 3 : 4));
      }
    }
    play.at("2020-12-21T10:00:00");
    var province = play.phone("province14");
    for (var track : List.of("region", "school")) {
      var ranking = "/secretariat/shanxi-2020/ranking/" + track;
      assertThat(province.open(ranking).text()).contains("报送教育部");
      province.open(ranking + "/publicity");
      province.post(ranking + "/publicity", Map.of());
    }
    play.aMinuteLater();
    assertThat(play.phone("county14").news()).contains("公示结果：拟推荐上报（报送教育部）");
    assertThat(play.phone("university14").news()).contains("公示结果：拟推荐上报（报送教育部）");

    play.at("2020-12-29T10:00:00");
    for (var track : List.of("region", "school")) {
      var ranking = "/secretariat/shanxi-2020/ranking/" + track;
      province.open(ranking + "/final");
      province.post(ranking + "/final", Map.of());
    }
    play.aMinuteLater();
    assertThat(play.phone("school14").news()).contains("结果：推荐上报（报送教育部）");
    assertThat(play.phone("county14").say("进度")).contains("结果定了", "报送教育部");
  }
}
