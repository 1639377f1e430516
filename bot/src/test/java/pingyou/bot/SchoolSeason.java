package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Schools apply beside teachers, are recommended, scored, visited, and shortlisted. */
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolSeason {
  private static final String STEERING = "/secretariat/guizhou-2021";
  private static final String RANKING = STEERING + "/ranking/school";
  private static final List<String> SCHOOLS = List.of("示例第11小学", "示例第12小学", "示例第13小学");
  private static final List<String> TEACHERS = List.of("蒙乙", "石乙", "陆乙乙");
  private static final String SANDU = "522732";
  private static final Pattern VISIT =
      Pattern.compile("href=\"(" + RANKING + "/visit\\?case=([0-9a-f-]{36}))\"");

  private Play play;
  private PlayPhone first;
  private PlayPhone second;
  private PlayPhone third;
  private PlayPhone county;
  private PlayPhone city;
  private PlayPhone secretariat;

  @BeforeAll
  void open(@TempDir Path data) {
    play = new Play(data);
    first = play.arrive("school1", "蒙甲");
    second = play.arrive("school2", "石甲");
    third = play.arrive("school3", "陆甲");
    county = play.phone("county");
    city = play.phone("city");
    secretariat = play.phone("secretariat");
  }

  @AfterAll
  void close() {
    play.close();
  }

  @Test
  @Order(1)
  void schools_applyInTheChat_besideTheTeachersTrack() {
    assertThat(first.say("申报")).contains("1 网络学习空间优秀教师空间", "2 网络学习空间应用优秀学校");
    assertThat(first.say("学校")).contains("网络学习空间应用优秀学校", "第 1/18 项 市（州）");
    apply(first, 1);
    assertThat(second.say("申报")).contains("您要报哪一项");
    second.say("2");
    apply(second, 2);
    third.say("申报");
    third.say("优秀学校");
    apply(third, 3);
    play.aMinuteLater();
    assertThat(first.news()).contains("申报提交成功通知", "申报编号：GZ21-S-0001");
  }

  /**
   * Every cell of the form, from the region on; account and password on the page, the film by post.
   */
  private void apply(PlayPhone phone, int no) {
    phone.say("更多");
    phone.say("黔南布依族苗族自治州");
    assertThat(phone.say("三都")).contains("第 3/18 项 学校名称");
    assertThat(phone.say(SCHOOLS.get(no - 1))).contains("没有找到");
    assertThat(phone.say("新校名")).contains(SCHOOLS.get(no - 1), "第 4/18 项 学校类型");
    assertThat(phone.say("小学")).contains("【个人信息告知与同意】", "负责人和联系人的姓名、职务和手机");
    assertThat(phone.say("同意")).contains("第 5/18 项 负责人姓名");
    phone.say("蒙示例");
    phone.say("校长");
    assertThat(phone.say("1380000000" + no)).contains("138****000" + no, "第 8/18 项 联系人姓名");
    phone.say("石示例");
    phone.say("副校长");
    assertThat(phone.say("1390000000" + no)).contains("第 11/18 项 空间地址");
    phone.say("http://www.gzseduyun.cn/space/school-" + no);
    var own = phone.open("/apply").found("(/apply/[0-9a-f-]{36})");
    var page = phone.open(own + "/space");
    phone.post(
        own + "/space",
        Map.of(
            "version", page.input("version"), "account", "sandu" + no, "password", "mima-" + no));
    assertThat(phone.say("完成")).contains("第 14/18 项 空间建设情况");
    assertThat(phone.say("2018 年开通，有应用规划。")).contains("还没写到", "各类空间开通率");
    phone.say("完成");
    for (var text : List.of("教学和学习都有创新。", "制度、人员、安全都有保障。", "办过现场会。")) {
      phone.say(text);
      phone.say("完成");
    }
    assertThat(phone.say("U 盘已寄出")).contains("记下您已线下交，等秘书处收到");
    assertThat(phone.say("改 手机")).contains("负责人手机", "联系人手机");
    assertThat(phone.say("提交")).contains("案例视频").doesNotContain("承诺】");
    received(no);
    assertThat(phone.say("提交")).contains("没有问题就回“提交”");
    assertThat(phone.say("提交")).contains("【真实性承诺】第 1 版");
    assertThat(phone.say("我承诺")).contains("提交成功", "GZ21-S-000" + no);
  }

  /** The secretariat records that the film is there. */
  private void received(int no) {
    var list = secretariat.open(STEERING + "/attachments");
    assertThat(list.text()).contains("U 盘已寄出", "案例视频");
    var film = list.row(SCHOOLS.get(no - 1));
    assertThat(secretariat.open(film).text()).contains("线下已收");
    secretariat.post(film, Map.of("act", "receive"));
  }

  @Test
  @Order(2)
  void whoAppliedForASchool_mayApplyAsATeacherToo() {
    assertThat(first.say("申报")).contains("GZ21-S-0001", "已经提交", "换一项");
    assertThat(first.say("换一项")).contains("1 网络学习空间优秀教师空间");
    assertThat(first.say("1")).contains("第 1/20 项 姓名");
    first.say("蒙甲");
    assertThat(first.say("进度")).contains("网络学习空间优秀教师空间：还没有提交", "网络学习空间应用优秀学校：申报 GZ21-S-0001");
    assertThat(first.open("/apply").text()).contains("网络学习空间优秀教师空间", "网络学习空间应用优秀学校");
  }

  @Test
  @Order(3)
  void teachersOfTheSchools_apply() {
    for (int i = 0; i < TEACHERS.size(); i++) {
      var phone = play.arrive("teacher" + i, TEACHERS.get(i));
      PaperForm.begin(phone).fill(TEACHERS.get(i), 11 + i, SANDU).submit();
    }
    play.aMinuteLater();
    assertThat(play.phone("teacher2").news()).contains("申报编号：GZ21-T-0003");
  }

  @Test
  @Order(4)
  void county_andCity_seeBothTracks_andRecommendTheSchools() {
    play.at("2021-09-17T09:00:00");
    assertThat(first.news()).contains("网络学习空间优秀教师空间，按放弃处理");
    assertThat(county.news()).contains("工作开始提醒｜活动名称：网络学习空间应用优秀学校", "待办数量：3");
    assertThat(county.say("待办")).contains("网络学习空间应用优秀学校 县（市、区）评审推荐：还有 3 份没定");
    assertThat(county.open("/desk").text()).contains("网络学习空间优秀教师空间", "网络学习空间应用优秀学校");
    recommend(county);
    play.at("2021-09-28T09:00:00");
    assertThat(first.news()).contains("申报编号：GZ21-S-0001", "推荐通过，送到上一级");
    recommend(city);
    play.at("2021-10-13T12:00:00");
    assertThat(first.open(own(first) + "/progress").text()).contains("黔南布依族苗族自治州教育局推荐了您的案例");
  }

  private static String own(PlayPhone phone) {
    return phone
        .open("/apply")
        .found(
            "href=\"(/apply/[0-9a-f-]{36})[^\"]*\">\\s*<span class=\"row-text\">\\s*<span class=\"row-title\">网络学习空间应用优秀学校");
  }

  /** A school goes on only with a teacher of its own, who was sent before. */
  private static void recommend(PlayPhone official) {
    var schools = desk(official, "school");
    recommend(official, schools, SCHOOLS);
    official.open(schools + "/check");
    assertThat(official.post(schools + "/send", Map.of()).text()).contains("支撑案例");
    var teachers = desk(official, "teacher");
    recommend(official, teachers, TEACHERS);
    official.open(teachers + "/check");
    assertThat(official.post(teachers + "/send", Map.of()).text()).contains("送出了 3 份");
    official.open(schools + "/check");
    assertThat(official.post(schools + "/send", Map.of()).text()).contains("送出了 3 份");
    assertThat(official.open(schools + "/sent").text()).contains(SCHOOLS.getFirst());
  }

  private static String desk(PlayPhone official, String track) {
    return official.open("/desk").found("href=\"(/desk/guizhou-2021/" + track + "/[^\"]+)\"");
  }

  private static void recommend(PlayPhone official, String desk, List<String> names) {
    for (var name : names) {
      var at = official.open(desk + "?list=open").row(name);
      assertThat(official.open(at).text()).contains(name + "，");
      official.post(at + "/recommend", Map.of());
      official.post(
          at + "/opinion",
          Map.of("text", "同意推荐。", "signer", "陆乙", "signedOn", "2021-09-17", "sealed", "已盖章"));
    }
  }

  @Test
  @Order(5)
  void threeReviewers_scoreEachSchool_byTheSchoolsRubric() {
    var at = STEERING + "/assignment/school";
    secretariat.open(at);
    assertThat(secretariat.post(at, Map.of()).text()).contains("3 份案例都分齐了，这次分出 9 张评分卡");
    play.at("2021-10-18T12:00:00");
    for (int i = 1; i <= 5; i++) {
      var reviewer = play.phone("reviewer" + i);
      for (var card : ScoreCard.all(reviewer)) {
        assertThat(reviewer.open(card.path()).text())
            .contains(card.applicant() + "，小学", "应用基础", "经验推广")
            .doesNotContain("138****");
        card.submit(5 - SCHOOLS.indexOf(card.applicant()));
      }
    }
    play.at("2021-11-11T12:00:00");
    assertThat(secretariat.open(RANKING).text())
        .containsSubsequence(SCHOOLS)
        .contains("还没有记下实地抽查的结果：" + SCHOOLS.getFirst() + "（GZ21-S-0001）", "待抽查", "优秀候选学校");
  }

  @Test
  @Order(6)
  void candidates_areVisited_andTheListIsMadePublicAndFinal() {
    assertThat(secretariat.post(RANKING + "/publicity", Map.of()).status()).isEqualTo(409);
    var visits = VISIT.matcher(secretariat.open(RANKING).html()).results().toList();
    visited(visits.get(2).group(2), "没有通过", "");
    assertThat(visited(visits.get(2).group(2), "没有通过", "空间里没有学生的记录。").text()).contains("抽查没有通过");
    visited(visits.get(1).group(2), "通过", "");
    visited(visits.get(3).group(2), "通过", "");
    secretariat.open(RANKING + "/publicity");
    assertThat(secretariat.post(RANKING + "/publicity", Map.of()).text())
        .contains("拟入围名单公示", SCHOOLS.getFirst(), "三都水族自治县")
        .doesNotContain(SCHOOLS.get(1));
    play.aMinuteLater();
    assertThat(first.news()).contains("公示结果：拟入围优秀候选学校");
    assertThat(second.news()).contains("这一次没有进入拟入围名单");
    assertThat(first.say("进度")).contains("恭喜您，拟入围优秀候选学校，正在公示");
    assertThat(first.open(own(first) + "/result").text()).contains("拟入围优秀候选学校", "在优秀候选学校线内");
    assertThat(second.open(own(second) + "/result").text())
        .contains("这一次没有进入拟入围名单", "实地抽查没有通过，由下一名递补");

    play.at("2021-11-22T12:00:00");
    secretariat.open(RANKING + "/final");
    secretariat.post(RANKING + "/final", Map.of());
    play.aMinuteLater();
    assertThat(third.news()).contains("结果：入围优秀候选学校");
    assertThat(third.say("进度")).contains("结果定了：您入围优秀候选学校");
    assertThat(second.say("进度")).contains("这一次没有入围");
    assertThat(county.news()).contains("评审结果汇总通知", "名单上的份数：2");
    assertThat(secretariat.open(STEERING + "/cases").text()).contains("入围", "没有入围");
    assertThat(secretariat.open(RANKING + "/export").html()).contains(SCHOOLS.getFirst(), "优秀候选学校");
    assertThat(secretariat.open(STEERING + "/log").text()).contains("记下实地抽查");
  }

  private PlayPhone.Page visited(String theCase, String finding, String note) {
    secretariat.open(RANKING + "/visit?case=" + theCase);
    return secretariat.post(
        RANKING + "/visit",
        Map.of(
            "case",
            theCase,
            "finding",
            finding,
            "inspector",
            "省电教馆 张示例",
            "day",
            "2021-11-11",
            "note",
            note));
  }
}
