package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * A whole competition on Guizhou's real rules, played by people on phones: by conversation through
 * encrypted messages and on pages, while time moves through the windows. Each test is a chapter and
 * stands on those before it.
 */
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeacherSeason {
  private static final String SANDU = "522732";
  private static final String LIBO = "522722";
  private static final String ZHONGSHAN = "520201";
  private static final String CAMPAIGN = "贵州 2021 网络学习空间竞赛";
  private static final String STEERING = "/secretariat/guizhou-2021";

  private Play play;
  private PlayPhone teacher;
  private PlayPhone county;
  private PlayPhone city;
  private PlayPhone secretariat;
  private Steering steering;
  private Panel panel;
  private String own = "";

  @BeforeAll
  void open(@TempDir Path data) {
    play = new Play(data);
    teacher = play.phone("teacher");
    county = play.phone("county");
    city = play.phone("city");
    secretariat = play.phone("secretariat");
    steering = new Steering(play, secretariat);
    panel = new Panel(play);
  }

  @AfterAll
  void close() {
    play.close();
  }

  @Test
  @Order(1)
  void teacher_fillsInTheFormByChat_leavesForDaysAndSubmits() {
    var form = new TeacherByChat(teacher);
    form.begin();

    play.restart();
    play.at("2021-08-20T20:00:00");

    form.goOn();
    own = form.path();
    assertThat(teacher.say("提交")).contains("【原创与真实性承诺】第 1 版");
    assertThat(teacher.say("我承诺")).contains("提交成功", "GZ21-T-0001", "2021年8月20日 20:00");
    assertThat(teacher.open(own + "/receipt").text())
        .contains("GZ21-T-0001", "第 1 版", "内容校验", "三都民族中学", "登录密码 已收，不打印")
        .doesNotContain(PaperForm.idNumber(1), "geheim-7");
    assertThat(teacher.open(own + "/submitted").text()).contains("课堂教学 ]]> 😀", "一个典型案例");
    play.aMinuteLater();
    assertThat(teacher.news()).contains("申报提交成功通知｜活动名称：" + CAMPAIGN + "｜申报编号：GZ21-T-0001");
  }

  private static TeacherDesk desk(PlayPhone official) {
    return new TeacherDesk(official);
  }

  private PaperForm applied(String id, String name, int person, String unit) {
    return PaperForm.begin(play.arrive(id, name)).fill(name, person, unit);
  }

  @Test
  @Order(2)
  void others_apply_andOneWithdraws_andOneDoesNotSubmit() {
    applied("declined", "潘甲二", 2, SANDU).submit();
    applied("unsent", "石甲三", 3, SANDU);
    applied("silent", "龙甲四", 4, LIBO).submit();
    applied("second", "吴甲六", 6, ZHONGSHAN).submit();
    applied("faulty", "杨甲七", 7, ZHONGSHAN).submit();
    applied("excluded", "田甲八", 8, ZHONGSHAN).submit();
    var withdrawn = applied("withdrawn", "陆甲五", 5, SANDU).submit().path() + "/withdraw";
    var phone = play.phone("withdrawn");
    assertThat(phone.open(withdrawn).text()).contains("撤回这份申报吗", "GZ21-T-0007");
    phone.post(withdrawn, Map.of());
    play.aMinuteLater();
    assertThat(phone.news()).contains("申报撤回通知");

    assertThat(teacher.say("改 手机")).contains("现在写的是：138****0000");
    assertThat(teacher.say("13900009999")).contains("139****9999", "算数的仍是上次提交的那一版");
    assertThat(teacher.open(own + "/progress").text()).contains("第 1 版算数");
  }

  @Test
  @Order(3)
  void county_returnsACase_whichIsCorrected_andTheCloseIsTold() {
    play.at("2021-09-01T09:00:00");
    steering.invited("county2", "杨乙", "钟山区");
    steering.invited("city2", "田丙", "六盘水市");
    var at = desk(county).open().row("潘甲二");
    assertThat(county.open(at).text())
        .contains("139****0002", "退回修改")
        .doesNotContain("13900000002", PaperForm.idNumber(2), "mima-2");
    county.post(at + "/return", Map.of("reason-mobile", "号码打不通，请写能打通的。"));
    play.aMinuteLater();
    var phone = play.phone("declined");
    assertThat(phone.news()).contains("申报退回修改通知", "1 处，每处都写了原因");
    assertThat(phone.say("改 手机")).contains("退回的原因：号码打不通");
    phone.say("13700000002");
    phone.say("提交");
    assertThat(phone.say("我承诺")).contains("提交成功");

    var unsent = play.phone("unsent");
    play.at("2021-09-10T09:59:00");
    assertThat(unsent.news()).isEmpty();
    play.at("2021-09-14T12:00:00");
    assertThat(unsent.news().lines().map(it -> it.replaceAll("｜.*", "")))
        .containsExactly("申报截止提醒", "申报截止提醒", "申报截止提醒", "申报截止提醒", "申报截止通知");
    assertThat(unsent.say("申报")).contains("没有提交，按放弃处理");
    assertThat(teacher.news()).contains("申报修改截止提醒").endsWith("上次提交：2021年8月20日 20:00");
    assertThat(teacher.say("改 手机")).contains("已经截止");
  }

  @Test
  @Order(4)
  void secretariat_marksAFaultAndExcludes_inTheGap() {
    play.at("2021-09-15T09:00:00");
    var early = county.post(desk(county).open().row("韦甲一") + "/recommend", Map.of());
    assertThat(early.text()).contains("推荐从2021年9月17日 00:00开始");
    var cases = secretariat.open(STEERING + "/cases");
    steering.ruled(cases.row("田甲八") + "/exclude", "空间地址打不开。");
    steering.ruled(cases.row("杨甲七") + "/fault", "案例只有一句话。");
    play.aMinuteLater();
    assertThat(play.phone("excluded").news()).contains("形式审查未通过｜原因：空间地址打不开。");
    assertThat(play.phone("excluded").say("进度")).contains("没有通过形式审查");
    assertThat(play.phone("faulty").news()).doesNotContain("形式");
  }

  @Test
  @Order(5)
  void counties_recommend_declineOrStaySilent_andEverybodyIsToldAtTheClose() {
    play.at("2021-09-17T09:00:00");
    assertThat(county.news()).contains("工作开始提醒", "待办数量：2");
    assertThat(county.say("待办")).contains("还有 2 份没定", "/desk/guizhou-2021/teacher/county/" + SANDU);
    var desk = desk(county).path();
    var first = desk(county).recommend("韦甲一", "陆乙");
    var declined = desk(county).open().row("潘甲二");
    county.post(declined + "/decline", Map.of("reason", "案例写得太短。"));
    assertThat(desk(county).send()).contains("送出了 1 份");

    var county2 = play.phone("county2");
    assertThat(county2.open(first).status()).isEqualTo(404);
    assertThat(county2.open(desk).status()).isEqualTo(403);
    desk(county2).recommend("吴甲六", "杨乙");
    var faulty = desk(county2).recommend("杨甲七", "杨乙");
    assertThat(county2.open(faulty).text()).contains("秘书处标明形式有问题（指南 二（二））：案例只有一句话。");
    assertThat(desk(county2).send()).contains("请写明为什么仍然推荐，或者定为不推荐");
    county2.post(faulty + "/recommend", Map.of("reason", "案例虽短，空间用得实。"));
    assertThat(desk(county2).send()).contains("送出了 2 份");

    play.at("2021-09-25T12:00:00");
    assertThat(teacher.news()).contains("推荐单位：三都水族自治县教育局", "县（市、区）评审推荐通过，送到上一级");
    assertThat(play.phone("declined").news()).contains("这一次没有推荐到上一级｜说明：案例写得太短。");
    assertThat(play.phone("silent").news()).contains("推荐单位：荔波县教育局｜结果：该单位没有送出名单");
    assertThat(play.phone("excluded").news()).isEmpty();
    assertThat(play.phone("withdrawn").news()).isEmpty();
    assertThat(secretariat.news()).contains("未送名单单位通知", "没送名单的单位：1");
    assertThat(county.post(first + "/decline", Map.of("reason", "想改主意。")).text()).contains("截止了");
  }

  @Test
  @Order(6)
  void cities_seeWhatCountiesSent_andRecommendToTheProvince() {
    play.at("2021-09-28T09:00:00");
    assertThat(city.news()).contains("市（州）评审推荐开始了", "待办数量：1");
    assertThat(desk(city).open().text()).contains("韦甲一").doesNotContain("潘甲二", "龙甲四");
    desk(city).recommend("韦甲一", "莫丙");
    assertThat(desk(city).send()).contains("送出了 1 份");
    var city2 = play.phone("city2");
    desk(city2).recommend("吴甲六", "田丙");
    var faulty = desk(city2).recommend("杨甲七", "田丙");
    city2.post(faulty + "/recommend", Map.of("reason", "同意县里的理由。"));
    assertThat(desk(city2).send()).contains("送出了 2 份");

    play.at("2021-10-13T12:00:00");
    for (var phone : List.of(teacher, play.phone("second"), play.phone("faulty"))) {
      assertThat(phone.news()).contains("市（州）评审推荐通过，送到上一级");
    }
    assertThat(play.phone("declined").news()).isEmpty();
  }

  @Test
  @Order(7)
  void everyCase_getsThreeReviewers_andOneWhoRecusesIsReplaced() {
    var at = STEERING + "/assignment/teacher";
    assertThat(secretariat.open(at).text()).contains("有 3 份没有分齐专家");
    assertThat(secretariat.post(at, Map.of()).text()).contains("3 份案例都分齐了，这次分出 9 张评分卡，最多的一位有 2 张");
    play.at("2021-10-18T12:00:00");
    var first = panel.holders("韦甲一").getFirst();
    assertThat(first.news()).contains("评审任务通知", "截止时间：11月10日 24:00");
    assertThat(first.say("待办")).contains("GZ21-T-0001 数学 初中");
    var card = first.open("/review").row("韦甲一，初中数学");
    assertThat(first.open(card + "/material").text())
        .contains("一个典型案例", "一节微课", "原创", "主备人之一，上学期第三次集备")
        .doesNotContain("138****", "139****", "5227", "geheim-7");
    assertThat(first.open(card).text()).contains("申报人标了 1 条原创");
    assertThat(first.post(card + "/password", Map.of()).text()).contains("密码是 geheim-7");
    first.post(card + "/recuse", Map.of("reason", "与申报人同校进修。"));

    assertThat(first.open("/review").text()).doesNotContain("韦甲一");
    assertThat(first.open(card).status()).isEqualTo(404);
    assertThat(panel.holders("韦甲一")).hasSize(3).doesNotContain(first);
    assertThat(panel.holders("吴甲六")).hasSize(3).doesNotContain(play.phone("reviewer2"));
    assertThat(county.open(card).status()).isIn(403, 404);
    assertThat(teacher.open("/review").status()).isEqualTo(403);
  }

  @Test
  @Order(8)
  void cards_areScoredAndLocked_andAShortageBlocksTheDecision() {
    var late = panel.holders("吴甲六").getLast();
    panel.score(late, "吴甲六", it -> it.equals("韦甲一") ? 4 : 3);
    play.at("2021-11-11T12:00:00");
    assertThat(late.news().lines().filter(it -> it.startsWith("评审截止提醒"))).hasSize(4);
    assertThat(secretariat.news()).contains("评审未完成通知", "评分不足的份数：1", "补齐前不能定结果");
    var ranking = secretariat.open(STEERING + "/ranking/teacher");
    assertThat(ranking.text()).contains("GZ21-T-0004：要 3 份评分，交了 2 份，还差" + late.name() + "的");
    assertThat(secretariat.post(STEERING + "/ranking/teacher/publicity", Map.of()).status())
        .isEqualTo(409);

    steering.extend(late, "2021-11-12", "住院。");
    play.aMinuteLater();
    assertThat(late.news()).contains("截止时间：11月12日 24:00");
    ScoreCard.all(late).stream()
        .filter(it -> it.applicant().equals("吴甲六"))
        .forEach(it -> it.submit(2));
    assertThat(late.say("待办")).contains("没有要评的");
  }

  @Test
  @Order(9)
  void prizes_arePublishedAndMadeFinal_andEverybodyLearnsTheResult() {
    play.at("2021-11-13T12:00:00");
    assertThat(secretariat.open(STEERING + "/ranking/teacher").text())
        .containsSubsequence("韦甲一", "杨甲七", "吴甲六");
    secretariat.post(STEERING + "/ranking/teacher/publicity", Map.of());
    play.aMinuteLater();
    assertThat(teacher.news()).contains("评审结果公示通知", "拟获三等奖", "异议截止：2021年11月19日");
    assertThat(teacher.say("进度")).contains("恭喜您，拟获三等奖，正在公示", "11月19日前提出");
    assertThat(teacher.open(own + "/result").text()).contains("拟获三等奖", "11月19日");
    assertThat(play.phone("faulty").news()).contains("这一次没有进入拟获奖名单", "2021年11月19日");
    assertThat(play.arrive("anybody", "路人").open("/publicity/guizhou-2021/teacher").text())
        .contains("韦甲一", "三等奖")
        .doesNotContain("杨甲七", "139****", "5227");
    assertThat(secretariat.post(STEERING + "/ranking/teacher/final", Map.of()).text())
        .contains("公示到11月19日 24:00结束");

    play.at("2021-11-22T12:00:00");
    assertThat(secretariat.news()).contains("公示结束提醒");
    secretariat.post(STEERING + "/ranking/teacher/final", Map.of());
    play.aMinuteLater();
    assertThat(teacher.news()).contains("评审结果通知", "结果：获三等奖");
    assertThat(teacher.say("进度")).contains("结果定了：您获三等奖");
    assertThat(teacher.open(own + "/result").text()).contains("三等奖").doesNotContain("拟获");
    assertThat(play.phone("faulty").news()).contains("结果：没有获奖");
    assertThat(play.phone("faulty").say("进度")).contains("这一次没有获奖，谢谢您的用心");
    assertThat(play.phone("declined").say("进度")).contains("案例写得太短");
    assertThat(play.phone("silent").say("进度")).contains("荔波县");
    assertThat(county.news()).contains("评审结果汇总通知", "三都水族自治县教育局｜名单上的份数：1");
    assertThat(play.phone("city2").news()).contains("六盘水市教育局｜名单上的份数：0");
  }

  @Test
  @Order(10)
  void ledger_saysThatNothingWasGivenUp_doubledOrBetrayed() {
    var totals = play.control("/ledger/totals");
    assertThat(totals.path("gaveUp").asLong()).isZero();
    assertThat(totals.path("answered").asLong()).isEqualTo(totals.path("pushes").asLong());
    assertThat(play.control("/ledger").path("entries"))
        .filteredOn(it -> it.path("kind").asText().equals("template"))
        .extracting(it -> it.path("clientMsgId").asText())
        .hasSizeGreaterThan(40)
        .doesNotHaveDuplicates();
    assertThat(teacher.all()).doesNotContain("geheim-7");
  }
}
