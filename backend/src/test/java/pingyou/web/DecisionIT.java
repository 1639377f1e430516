package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.application.Probe;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** From the trial to the result, with cases that came all the way through the pages. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class DecisionIT {
  /** Of ten cases recommended, the second prize goes to one and the third to two more. */
  private static final List<Integer> HALVES =
      List.of(190, 190, 180, 170, 160, 150, 140, 130, 120, 110);

  private static final Instant LAST_DAY = Instant.parse("2021-11-19T15:59:00Z");
  private static final Instant OVER = Instant.parse("2021-11-20T02:00:00Z");
  private static final String RANKING = Contest.HOME + "/ranking/teacher";
  private static final String PUBLIC = "/publicity/guizhou-2021/teacher";
  private static final String OBJECTIONS = Contest.HOME + "/objections/teacher";

  private final SiteRig site;
  private final Contest contest;

  DecisionIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    contest = new Contest(site);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void decision_fromTheTrialToTheEnd_isToldToEveryone() {
    contest.apply(11);
    contest.recommend();
    assertThat(where(0, "已推荐")).isTrue();
    assertThat(where(10, "不推荐")).isTrue();
    contest.review(HALVES);
    assertThat(where(0, "评审中")).isTrue();
    assignment();
    contest.at(Contest.AFTER);
    assertThat(where(0, "评审结束")).isTrue();
    beforeThePublicity();
    trial();
    vote();
    publicity();
    results();
    objections();
    end();
    aYearLater();
  }

  /** Whether a case's tag is this, in the secretariat's list and in its owner's. */
  private boolean where(int place, String tag) {
    var own = contest.teachers.get(place).get("/apply").body();
    var list = contest.secretary.get(Contest.HOME + "/cases").body();
    return tag(list, contest.application(place)).equals(tag)
        && tag(own, contest.application(place)).equals(tag);
  }

  private static String tag(String list, String application) {
    return list.replaceAll(
        "(?s).*" + application + ".*?<span class=\"tag[^>]*>.*?<span>([^<]*)</span>.*", "$1");
  }

  private void assignment() {
    var panel = Contest.HOME + "/assignment/teacher";
    var shown = contest.secretary.get(panel).body();
    assertThat(shown).contains("3 位，每位 10–10 张；已交 30 / 30", "已交 10 / 10", "荔波县");
    assertThat(shown.split("已交 10 / 10", -1)).hasSize(4);
    var one = shown.replaceAll("(?s).*\"(" + panel + "/[0-9a-f-]{36})\".*", "$1");
    assertThat(contest.secretary.get(one).body())
        .contains("陆乙一的评分卡", one + "/extend", one + "/stop", "GZ21-T-0001", "荔波县");
    assertThat(contest.secretary.get(one + "/stop").body()).contains("陆乙一不再评审");
    assertThat(contest.county.get(one).status()).isEqualTo(403);
    assertThat(contest.secretary.get(panel + "/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  private void beforeThePublicity() {
    var first = contest.teachers.getFirst();
    var form = contest.forms.getFirst();
    assertThat(first.get(form + "/result").location()).isEqualTo(form + "/progress");
    assertThat(first.get(form + "/progress").body()).contains("评审结束，等待公示。");
    assertThat(contest.teachers.getLast().get(contest.forms.getLast() + "/progress").body())
        .contains("这次没有推荐您的案例", "空间里还没有资源。", "评审推荐到此为止");
    assertThat(site.stranger().get(PUBLIC).status()).isEqualTo(404);
    assertThat(first.get(PUBLIC + "/objection").status()).isEqualTo(404);
  }

  private void trial() {
    var shown = contest.secretary.get(RANKING);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body())
        .contains("试算，尚未公示", "30 份评分全部锁定", "有 1 件事没定", "二等奖线", RANKING + "/vote", "须表决");
    assertThat(contest.secretary.post(RANKING + "/publicity", Map.of()).status()).isEqualTo(409);
    var table = contest.secretary.get(RANKING + "/export");
    assertThat(table.body())
        .startsWith("\ufeff\"名次\",")
        .contains("\"95.00\",\"95 95 95\"", "并列第 1 名");
    assertThat(contest.county.get(RANKING + "/export").status()).isEqualTo(403);
    assertThat(contest.secretary.get(RANKING + "/case/" + contest.application(0)).body())
        .contains("为什么在这一名", "平均分 95.00", "并列第 1 名");
    assertThat(contest.secretary.get(RANKING + "/case/" + UUID.randomUUID()).status())
        .isEqualTo(404);
  }

  private void vote() {
    var asked = contest.secretary.get(RANKING + "/vote").body();
    assertThat(asked).contains("GZ21-T-0001", "GZ21-T-0002");
    var half = contest.secretary.post(RANKING + "/vote", Map.of("order", "GZ21-T-0002"));
    assertThat(half.body()).contains("要表决的不是这几份");
    var without =
        contest.secretary.post(
            RANKING + "/vote", Map.of("order", "GZ21-T-0002\nGZ21-T-0001", "protocol", ""));
    assertThat(without.status()).isEqualTo(422);
    var voted =
        contest.secretary.post(
            RANKING + "/vote",
            Map.of("order", "GZ21-T-0002\nGZ21-T-0001", "protocol", "七人到会，五比二。"));
    assertThat(voted.location()).isEqualTo(RANKING);
    assertThat(contest.secretary.get(RANKING).body())
        .doesNotContain("件事没定")
        .contains("开始公示", RANKING + "/publicity");
  }

  private void publicity() {
    assertThat(contest.secretary.post(RANKING + "/publicity", Map.of()).location())
        .isEqualTo(PUBLIC);
    var list = site.stranger().get(PUBLIC);
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body())
        .contains("拟获奖名单公示", "距公示结束", "2021年11月19日 24:00", "提出异议", "下载核对文件", "示例小学")
        .doesNotContain("95.00");
    assertThat(site.stranger().get(PUBLIC + "/records").body()).contains("\"checksum\"");
    assertThat(contest.secretary.get(RANKING).body())
        .contains("已公示，结果未定", PUBLIC, RANKING + "/final");
    assertThat(where(1, "拟获奖")).isTrue();
    assertThat(where(9, "没有拟获奖")).isTrue();
    assertThat(contest.secretary.post(RANKING + "/final", Map.of()).body()).contains("公示到");
  }

  private void results() {
    var winner = contest.teachers.get(1).get(contest.forms.get(1) + "/result");
    assertThat(winner.body())
        .contains("拟获二等奖", "三位专家的平均分 95.00", "同分的 2 份由评审委员会表决", "在二等奖线内")
        .contains("10 份 × 15% = 1.50，取前 1 名", "口径暂定", "公示到", "分项得分");
    assertThat(contest.teachers.get(0).get(contest.forms.get(0) + "/result").body())
        .contains("拟获三等奖");
    var other = contest.teachers.get(9).get(contest.forms.get(9) + "/result");
    assertThat(other.body())
        .contains("这一次没有进入拟获奖名单", "您排第 10 名", "差在哪里", "差得最多", "在三等奖线外", PUBLIC + "/objection");
    var last = contest.forms.getLast();
    assertThat(contest.teachers.getLast().get(last + "/result").location())
        .isEqualTo(last + "/progress");
    assertThat(contest.teachers.get(9).get(contest.forms.get(1) + "/result").status())
        .isEqualTo(404);
    assertThat(contest.teachers.get(9).get(contest.forms.get(9) + "/progress").body())
        .contains("公示中", "看名单", contest.forms.get(9) + "/result");
  }

  private void objections() {
    var objector = contest.teachers.get(9);
    assertThat(site.stranger().get(PUBLIC + "/objection").location()).startsWith("/sign-in");
    var empty = objector.post(PUBLIC + "/objection", Map.of("name", " ", "text", ""));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("还没写姓名", "还没写异议和依据");
    contest.at(LAST_DAY);
    var filed =
        objector.post(
            PUBLIC + "/objection",
            Map.of("name", "韦甲一", "contact", "13900000000", "text", "第二份的资源不是原创。"));
    assertThat(filed.body()).contains("收到了");
    contest.at(OVER);
    assertThat(objector.post(PUBLIC + "/objection", Map.of("name", "x", "text", "y")).body())
        .contains("已经过了");
    assertThat(contest.county.get(OBJECTIONS).status()).isEqualTo(403);
    assertThat(contest.secretary.post(RANKING + "/final", Map.of()).body())
        .contains("还有 1 条异议没有答复");
    answer();
    assertThat(objector.get(PUBLIC + "/objection").body())
        .contains("第二份的资源不是原创。", "答复：不成立。核对过原始文件");
  }

  private void answer() {
    var list = contest.secretary.get(OBJECTIONS).body();
    var one = list.replaceAll("(?s).*\"(" + OBJECTIONS + "/[0-9a-f-]{36})\".*", "$1");
    assertThat(contest.secretary.get(one).body()).contains("13900000000", "第二份的资源不是原创。");
    assertThat(contest.secretary.post(one, Map.of("reply", "")).body()).contains("请选结论", "还没写答复");
    var answered = contest.secretary.post(one, Map.of("finding", "不成立", "reply", "核对过原始文件，是本人制作。"));
    assertThat(answered.location()).isEqualTo(OBJECTIONS);
    assertThat(contest.secretary.get(OBJECTIONS).body()).contains("已答复");
    assertThat(contest.secretary.post(one, Map.of("finding", "成立", "reply", "再答")).body())
        .contains("已经答复过了");
  }

  private void aYearLater() {
    assertThat(Probe.columnsWith(site.backend.database, "我叫韦甲一")).isNotEmpty();
    contest.at(OVER.plus(Duration.ofDays(364)));
    assertThat(Probe.columnsWith(site.backend.database, "我叫韦甲一")).isNotEmpty();

    contest.at(OVER.plus(Duration.ofDays(366)));

    assertThat(Probe.columnsWith(site.backend.database, "我叫韦甲一")).isEmpty();
    assertThat(Probe.columnsWith(site.backend.database, "韦甲一"))
        .containsExactly("award_decision.roll");
    assertThat(site.stranger().get(PUBLIC).body()).contains("获奖名单", "韦甲一", "示例小学");
    var teacher = contest.teachers.get(9);
    assertThat(teacher.get(contest.forms.get(9) + "/submitted").status()).isEqualTo(200);
    assertThat(teacher.get(contest.forms.get(9) + "/result").body()).contains("这一次没有获奖");
    assertThat(teacher.get(contest.forms.get(9) + "/receipt").status()).isEqualTo(200);
    var application = UUID.fromString(contest.application(9));
    assertThat(Probe.acts(site.backend.database, application)).endsWith("application.forget");
  }

  private void end() {
    assertThat(contest.secretary.post(RANKING + "/final", Map.of()).location()).isEqualTo(PUBLIC);
    assertThat(site.stranger().get(PUBLIC).body()).contains("获奖名单").doesNotContain("提出异议</a>");
    assertThat(contest.teachers.get(1).get(contest.forms.get(1) + "/result").body())
        .contains("二等奖", "祝贺您")
        .doesNotContain("拟获");
    assertThat(contest.teachers.get(9).get(contest.forms.get(9) + "/result").body())
        .contains("这一次没有获奖");
    assertThat(contest.teachers.get(1).get(contest.forms.get(1) + "/progress").body())
        .contains("结果已经定下");
    assertThat(contest.secretary.get(RANKING).body()).contains("结果已定").doesNotContain("结果未定");
    assertThat(where(1, "获奖")).isTrue();
    assertThat(where(9, "没有获奖")).isTrue();
    assertThat(where(10, "不推荐")).isTrue();
  }
}
