package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What goes on in Datong, where the counties choose before the city does. */
record DatongRound(Play play) {
  private static final String DESK = "/desk/shanxi-2020/school/city/140200";
  private static final String ROUND = DESK + "/round";

  private PlayPhone city() {
    return play.phone("datong14");
  }

  void isHeld() {
    play.arrive("datong14", "任科长");
    play.arrive("xinrong14", "贺科员");
    ShanxiOffices.officials(play, Map.of("datong14", "140200", "xinrong14", "140212"));
    var city = city();
    assertThat(play.phone("xinrong14").open("/desk").status()).isEqualTo(403);
    city.open(ROUND);
    var asked = Map.of("hold", "办", "lastDay", "2020-11-17", "places", "1", "reason", "");
    assertThat(city.post(ROUND, asked).text()).contains("有县级初评，到 11月17日 24:00，每县至多 1 份");
    assertThat(play.control("/clock").path("stops"))
        .extracting(it -> it.path("label").asText())
        .anyMatch(it -> it.contains("县级初评推荐"));
  }

  void schoolEnters() {
    var village = play.arrive("village14", "石校长");
    var school = ShanxiForm.begin(village, "school", Map.of("school-type", "小学"));
    school.fill(ShanxiForm.school("140200", "140212", "示例第二小学"));
    assertThat(school.submit())
        .contains("SX20-S-0003", "新荣区", "11月13日 24:00 截止")
        .containsSubsequence("县级初评推荐", "市级推荐遴选", "形式审查", "省级综合评审")
        .doesNotContain("前有结果");
  }

  void countyChooses() {
    assertThat(play.phone("village14").say("进度")).contains("县级初评推荐", "11月17日 24:00");
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
    assertThat(city().open(DESK).text()).contains("还没有收到案例", "县级初评：有");
  }

  void cityHasWhatItsCountiesSent() {
    assertThat(play.phone("village14").news()).contains("县级初评推荐通过");
    assertThat(play.phone("village14").say("进度")).contains("县级初评推荐", "市级推荐遴选");
    assertThat(city().say("待办")).contains("市级推荐遴选");
    assertThat(city().open(DESK + "?list=open").text()).contains("示例第二小学");
  }
}
