package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.store.Actor;

/**
 * Shanxi's two tracks on the installation that has Guizhou's too: a county, a school and a
 * university from applying over their city to the province's cards.
 */
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShanxiSeason {
  private static final String SHANXI = "shanxi-2020";
  private static final String DESK = "/desk/shanxi-2020/";
  private static final String ROUND = DESK + "school/city/140200/round";
  private static final List<String> REVIEWERS = List.of("expert1", "expert2", "expert3");
  private static final List<String> COUNTIES = List.of("140212", "140303", "140403");

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

    var region = form(county, "region", Map.of("region-type", "区县"));
    region.fill(Map.of("county-city", "140100", "county", "140105", "name", "太原市小店区"));
    assertThat(region.submit()).contains("SX20-R-0001");

    var school = form(play.arrive("school14", "郝校长"), "school", Map.of("school-type", "小学"));
    school.fill(school("140105", "示例第一小学"));
    assertThat(school.submit()).contains("SX20-S-0001");
    var second = form(play.arrive("again14", "郝副校长"), "school", Map.of("school-type", "小学"));
    assertThat(second.fill(school("140105", "示例第一小学"))).contains("一所学校只报一份");

    var late = form(play.arrive("late14", "迟主任"), "region", Map.of("region-type", "区县"));
    late.fill(Map.of("county-city", "140100", "county", "140106", "name", "太原市迎泽区"));

    var university =
        form(play.arrive("university14", "任处长"), "school", Map.of("school-type", "本科高校"));
    university.fill(school("140110", "示例大学"));
    assertThat(university.submit()).contains("SX20-S-0002");
  }

  private static Map<String, String> school(String county, String name) {
    return Map.of("county-city", "140100", "county", county, "school", "", "school-name", name);
  }

  @Test
  @Order(3)
  void city_endsApplyingEarly_andWhoWasNotReadyIsTold() {
    invite();
    var city = play.phone("city14");
    for (var track : List.of("region", "school")) {
      assertThat(end(city, track, "2020-11-20")).contains("最晚到 2020年11月19日");
      assertThat(end(city, track, "2020-11-06")).contains("11月6日 24:00（10月21日");
    }
    assertThat(play.phone("county14").open("/apply").html()).contains("SX20-R-0001");
    assertThat(play.phone("late14").say("进度")).contains("11月6日 24:00");
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
    play.arrive("datong14", "任科长");
    play.arrive("xinrong14", "贺科员");
    try (var stage = new Backstage(play)) {
      give(stage, "datong14", Role.OFFICIAL, "140200");
      give(stage, "xinrong14", Role.OFFICIAL, "140212");
    }
    var city = play.phone("datong14");
    assertThat(play.phone("xinrong14").open("/desk").status()).isEqualTo(403);
    city.open(ROUND);
    var asked = Map.of("hold", "办", "lastDay", "2020-11-17", "places", "1", "reason", "");
    assertThat(city.post(ROUND, asked).text()).contains("有县级初评，到 11月17日 24:00，每县至多 1 份");
    assertThat(play.control("/clock").path("stops"))
        .extracting(it -> it.path("label").asText())
        .anyMatch(it -> it.contains("县级初评推荐"));

    var village = play.arrive("village14", "石校长");
    var school = form(village, "school", Map.of("school-type", "小学"));
    school.fill(
        Map.of(
            "county-city", "140200",
            "county", "140212",
            "school", "",
            "school-name", "示例第二小学"));
    assertThat(school.submit())
        .contains("SX20-S-0003", "新荣区", "11月13日 24:00 截止")
        .containsSubsequence("县级初评推荐", "市级推荐遴选", "形式审查", "省级综合评审")
        .doesNotContain("前有结果");

    play.at("2020-11-16T08:40:00");
    assertThat(village.say("进度")).contains("县级初评推荐", "11月17日 24:00");
    var county = play.phone("xinrong14");
    assertThat(county.news()).contains("县级初评推荐", "11月17日 24:00");
    assertThat(county.say("待办")).contains("县级初评推荐");
    var desk = county.open("/desk");
    assertThat(desk.text()).contains("新荣区教育局", "已用 0 / 1，余 1");
    var at = county.open(desk.path() + "?list=open").row("示例第二小学");
    assertThat(county.open(at + "/recommend").text())
        .contains("平台不在已知接入的名录里，请写明理由")
        .doesNotContain("形式问题");
    county.post(at + "/recommend", Map.of("reason", "县里的平台正在接入。"));
    assertThat(county.post(desk.path() + "/send", Map.of()).text()).contains("送出");
    assertThat(city.open(DESK + "school/city/140200").text()).contains("还没有收到案例", "县级初评：有");
  }

  @Test
  @Order(5)
  void city_writesItsPapers_withWhatTheTableReckons() {
    play.at("2020-11-16T10:00:00");
    var city = play.phone("city14");
    var papers = new CityPapers(city, "/desk/shanxi-2020/papers/140100");
    assertThat(city.open("/desk").text()).contains("上报材料");
    assertThat(papers.list()).contains("已齐 0 项，共 6 项", "附件 1 未填", "由名单生成，不用填 待生成", "本地区的推荐遴选工作方案");
    papers.contact();
    assertThat(papers.list()).contains("已齐 1 项", "附件 1 已齐");

    var twice = papers.paper("plan", papers.plan("2020\t太原市\t900\t\t\n2020\t\t\t小店区\t1200\n"));
    assertThat(twice.text())
        .contains("第 2 行的小店区在太原市里，2020 年的太原市已经整个写在第 1 行，会重复计数")
        .contains("2020 年 900 1,200 2,100", "总体统计 900 1,200 2,100")
        .contains("有的年度不足 3 个县（市、区）的原因");
    assertThat(papers.list()).contains("附件 2 填写中");
    var rows =
        Map.of(
            "plan-table.there", "1",
            "plan-table.0.year", "2020 年",
            "plan-table.0.county", "140105",
            "plan-table.0.county-spaces", "1200",
            "few-counties", "其余的县下一年推进。");
    assertThat(papers.paper("plan", rows).path()).endsWith("/papers/140100");
    assertThat(papers.list()).contains("附件 2 已齐", "已齐 2 项");
    var late = new HashMap<>(rows);
    late.put("version", "1");
    late.put("few-counties", "另一个原因。");
    assertThat(papers.paper("plan", late).text()).contains("刚才有人改过", "另一个原因。", "其余的县下一年推进。");

    var province = play.phone("province14");
    assertThat(province.open("/desk/shanxi-2020/papers/140100/contact").text())
        .contains("太原市教育局 山西 2020", "姓名：郝**", "139****0001")
        .doesNotContain("13900000001", "hao@example.cn");
    var look = "/desk/shanxi-2020/papers/140100/contact/reveal/leader";
    assertThat(province.open("/desk/shanxi-2020/papers/140100/contact").html()).contains(look);
    assertThat(province.open(look).text()).contains("看全部：负责人信息", "返回这份材料");
    assertThat(province.post(look, Map.of("reason", "")).text()).contains("请写明为什么要看");
    assertThat(province.post(look, Map.of("reason", "电话核对。")).text())
        .contains("姓名：郝一", "13900000001", "返回这份材料");
    assertThat(province.open("/secretariat/shanxi-2020/log").text()).contains("查看了上报材料里遮住的内容");
    assertThat(city.open(look).status()).isEqualTo(404);
    var county = play.phone("county14");
    assertThat(county.open("/desk/shanxi-2020/papers/140100/contact").status()).isEqualTo(403);
    assertThat(county.open(look).status()).isEqualTo(404);
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
    withoutThePlan_nothingIsSent_butAWaiverHelps(city);
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

  private void withoutThePlan_nothingIsSent_butAWaiverHelps(PlayPhone city) {
    var send = DESK + "school/city/140100/send";
    assertThat(city.post(send, Map.of()).text()).contains("还没有填本地区的推荐遴选工作方案（通知 二（二）1）");
    assertThat(city.open(DESK + "school/city/140100/check").html())
        .contains("/desk/shanxi-2020/papers/140100/selection-plan");
    var province = play.phone("province14");
    var unit = province.open(province.open("/secretariat/shanxi-2020/papers").row("太原市教育局"));
    assertThat(unit.text()).contains("本地区的推荐遴选工作方案", "豁免这一项");
    var plan = unit.path() + "/selection-plan";
    assertThat(province.post(plan, Map.of("act", "waive", "reason", "")).text()).contains("豁免");
    province.post(plan, Map.of("act", "waive", "reason", "方案已经寄到，线下已收。"));
    assertThat(new CityPapers(city, "/desk/shanxi-2020/papers/140100").list())
        .contains("秘书处已豁免", "秘书处豁免：方案已经寄到，线下已收。", "共 6 项");
    province.post(plan, Map.of("act", "withdraw", "reason", "寄到的是另一个市的。"));
    assertThat(city.post(send, Map.of()).text()).contains("还没有填本地区的推荐遴选工作方案");
    province.post(plan, Map.of("act", "waive", "reason", "方案已经寄到，线下已收。"));
  }

  @Test
  @Order(7)
  void anotherCity_hasWhatItsCountiesSent() {
    play.at("2020-11-18T09:00:00");
    assertThat(play.phone("village14").news()).contains("县级初评推荐通过");
    assertThat(play.phone("village14").say("进度")).contains("县级初评推荐", "市级推荐遴选");
    assertThat(play.phone("datong14").say("待办")).contains("市级推荐遴选");
    assertThat(play.phone("datong14").open(DESK + "school/city/140200?list=open").text())
        .contains("示例第二小学");
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
    assertThat(university.all()).doesNotContain("山西省教育局");
    var path = university.open("/apply").found("(/apply/[0-9a-f-]{36})");
    assertThat(university.open(path + "/progress").text()).contains("退回来请您改", "11月20日 24:00 前再提交");
    var form = new Form(university, path);
    form.fill(Map.of("using", "近一年有一万次。"));
    assertThat(form.submit()).contains("第 2 版算数", "11月20日 24:00 截止");
  }

  @Test
  @Order(9)
  void summary_isMadeOfTheLists_andTheUniversityHasItsOwnChecklist() {
    var city = play.phone("city14");
    var summary = "/desk/shanxi-2020/papers/140100/summary";
    assertThat(city.open(summary).text())
        .contains("1 太原市小店区 区县 郝一 太原市小店区教育局 负责人 139****0001 示例第一小学")
        .contains("1 示例第一小学 小学 郝一 示例第一小学 负责人 139****0001 太原市小店区")
        .doesNotContain("示例大学");
    assertThat(city.open(summary + "?table=1").html()).contains("\"139****0001\",\"示例第一小学\"");
    var province = play.phone("province14");
    assertThat(province.open("/secretariat/shanxi-2020/summary").text())
        .contains("太原市小店区", "示例第一小学", "示例大学", "省级教育行政部门 没有填");
    assertThat(province.open("/desk/shanxi-2020/papers/140100/forms").html())
        .contains("/secretariat/shanxi-2020/cases/")
        .doesNotContain("/desk/shanxi-2020/school/");
    headIsWritten(province);
    assertThat(city.open(summary).text()).contains("省份 山西省", "联系人 任**", "联系电话 0**", "职务 科员");
    assertThat(city.open(summary + "?table=1").html())
        .contains("\"电子邮箱\",\"r**\"")
        .doesNotContain("任二");
    var submitted = play.phone("university14").open("/apply").found("(/apply/[0-9a-f-]{36})");
    assertThat(play.phone("university14").open(submitted + "/submitted").text())
        .contains("上报材料", "市级实施方案 不适用", "优秀区域和学校推荐表 已齐");
    assertThat(play.phone("school14").open("/apply").text()).doesNotContain("上报材料");
  }

  /** The secretariat says whom the ministry asks, and is back at the table that prints it. */
  private static void headIsWritten(PlayPhone province) {
    var head = province.open(province.open("/secretariat/shanxi-2020/papers").row("汇总表的表头"));
    assertThat(head.text()).contains("秘书处", "省级教育行政部门");
    var cells =
        Map.of(
            "version", head.input("version"),
            "province", "山西省",
            "department", "山西省教育厅",
            "contact.there", "1",
            "contact.0.name", "任二",
            "contact.0.telephone", "0351-1111111",
            "contact.0.post", "科员",
            "contact.0.mail", "ren@example.cn");
    var table = province.post(head.path(), cells);
    assertThat(table.path()).isEqualTo("/secretariat/shanxi-2020/summary");
    assertThat(table.text()).contains("联系人 任二", "电子邮箱 ren@example.cn", "填写表头");
    assertThat(province.open("/secretariat/shanxi-2020/papers").text()).contains("各市的汇总表都印 已齐");
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
        .contains("地市级教育行政部门推荐意见", "省级教育行政部门推荐意见", "同意上报。", "还没盖章");
    var city = play.phone("city14");
    assertThat(city.open(opinion).status()).isEqualTo(404);
  }

  @Test
  @Order(12)
  void bestCases_areSentUp_asManyAsTheNoticeHasPlaces() {
    for (var expert : REVIEWERS.stream().map(play::phone).toList()) {
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

  /** The city's official, the province's secretariat and experts of no place. */
  private void invite() {
    play.arrive("city14", "郝科长");
    play.arrive("province14", "省馆");
    REVIEWERS.forEach(it -> play.arrive(it, it));
    try (var stage = new Backstage(play)) {
      dismissTheSandboxs(stage);
      give(stage, "city14", Role.OFFICIAL, "140100");
      give(stage, "province14", Role.SECRETARIAT, "140000");
      for (int i = 0; i < REVIEWERS.size(); i++) {
        give(stage, REVIEWERS.get(i), Role.REVIEWER, COUNTIES.get(i));
      }
    }
  }

  /** So that it is known who scores what. */
  private static void dismissTheSandboxs(Backstage stage) {
    var roles = stage.backend.person.roles;
    var now = Instant.parse("2020-10-21T01:00:00Z");
    stage.backend.database.run(tx ->
        roles
            .holders(tx, SHANXI, Role.REVIEWER, null)
            .forEach(it -> done(roles.revoke(tx, Actor.SYSTEM, it.id(), now))));
  }

  private static void give(Backstage stage, String id, Role role, String unit) {
    var backend = stage.backend;
    var now = Instant.parse("2020-10-21T01:00:00Z");
    var person = stage.person(id);
    var invitation = new Invitation(SHANXI, role, unit, null, id);
    backend.database.run(tx -> {
      var invited = done(backend.person.invitations.create(tx, Actor.SYSTEM, invitation, now));
      done(backend.person.invitations.redeem(tx, person, invited.code(), now));
    });
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static Form form(PlayPhone phone, String track, Map<String, String> type) {
    phone.open("/apply");
    var begun = phone.post("/apply", Map.of("campaign", SHANXI, "track", track)).path();
    var form = new Form(phone, begun.replaceAll("(/apply/[0-9a-f-]{36}).*", "$1"));
    phone.post(form.path + "/consent/privacy", Map.of("version", "1"));
    form.fill(type);
    return form;
  }

  /** A form on its page; everything that is open gets an answer. */
  private record Form(PlayPhone phone, String path) {
    String fill(Map<String, String> typed) {
      var page = phone.open(path);
      var posted = new HashMap<String, String>();
      posted.put("version", page.input("version"));
      texts().forEach(it -> posted.put(it, "示例的内容。"));
      posted.putAll(
          Map.of(
              "head-name", "郝一",
              "head-post", "负责人",
              "head-mobile", "13900000001",
              "contact-name", "任二",
              "contact-post", "联系人",
              "contact-mobile", "13900000002",
              "space-url", "https://space.example.cn/1",
              "account", "shili",
              "password", "mima-14"));
      posted.putAll(typed);
      return phone.post(path, posted).text();
    }

    /** Long texts of both forms; a form takes those that it has. */
    private Stream<String> texts() {
      var html = phone.open(path).html();
      return Stream.concat(
              Stream.of("building", "using", "recognition"),
              Pattern.compile("name=\"(chapter-[a-z-]+)\"")
                  .matcher(html)
                  .results()
                  .map(it -> it.group(1)))
          .distinct();
    }

    String submit() {
      var preview = phone.open(path + "/preview");
      phone.post(path + "/submit", Map.of("key", preview.input("key"), "promise", "1"));
      return phone.open(path + "/progress").text();
    }
  }
}
