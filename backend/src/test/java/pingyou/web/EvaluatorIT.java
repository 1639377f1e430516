package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.rule.Outcome;
import pingyou.person.school.Schools;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** A county's evaluator, from the invitation to the list that is sent. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class EvaluatorIT {
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";
  private static final String EVALUATORS = "/desk/guizhou-2021/evaluators/522732";
  private static final Pattern CARD = Pattern.compile("/review/([0-9a-f-]{36})");
  private static final Pattern UNLOCK =
      Pattern.compile("/desk/[0-9a-z/-]+/scores/[0-9a-f-]{36}/unlock");
  private static final Pattern CODE = Pattern.compile("\\b([0-9A-Z]{4}-[0-9A-Z]{4})\\b");

  private final SiteRig site;
  private final Contest contest;

  EvaluatorIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    contest = new Contest(site);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void county_invitesEvaluators_whoScore_andItRanksByTheScores() {
    contest.apply(2);
    contest.at(Contest.COUNTY);
    appointedByTheirOwnOfficeAlone();
    var evaluator = invited();
    assertThat(county().get(EVALUATORS).body()).contains("石评委", "0 张卡，已交 0 张", "撤销");
    contest.at(Contest.COUNTY.plusSeconds(60));
    assertThat(county().get(EVALUATORS).body()).contains("2 张卡，已交 0 张");

    scoring(evaluator);
    scoresAreForTheOwnLevelAndTheSecretariat(evaluator);
    giveBack(evaluator);
    rankAndSend();
  }

  @Test
  void city_isAskedForTheCounty_whereTwoOfItsSchoolsAreCalledTheSame() {
    for (var county : List.of("522732", "522722")) {
      recorded(county, "示例小学");
    }
    var city = site.official("522700");
    var invite = "/desk/guizhou-2021/evaluators/522700/invite";
    city.get(invite);
    var unclear = city.post(invite, Map.of("name", "石评委", "school", "示例小学"));
    assertThat(unclear.status()).isEqualTo(422);
    assertThat(unclear.body()).contains("荔波县示例小学、三都水族自治县示例小学", "请连县名一起写");
    assertThat(city.post(invite, Map.of("name", "石评委", "school", "荔波县 示例小学")).body())
        .containsPattern(CODE);
  }

  private void recorded(String county, String name) {
    var place = new Schools.Place("guizhou-2021", county);
    var schools = site.backend.person.schools;
    site.backend.database.run(tx ->
        assertThat(schools.record(tx, Actor.SYSTEM, place, List.of(name), SiteRig.APPLYING))
            .isInstanceOf(Outcome.Done.class));
  }

  private Browser county() {
    return contest.county;
  }

  private void appointedByTheirOwnOfficeAlone() {
    var invite = EVALUATORS + "/invite";
    assertThat(county().get("/desk/unit").body()).contains(EVALUATORS, "本单位评委");
    county().get(invite);
    assertThat(county().post(invite, Map.of("name", "", "school", "")).status()).isEqualTo(422);
    assertThat(county().post(invite, Map.of("name", "石评委", "school", "没有的学校")).body())
        .contains("没有找到这所学校");
    var gone = invited();
    var neighbour = site.official("522722");
    assertThat(neighbour.get(EVALUATORS).status()).isEqualTo(403);
    assertThat(neighbour.post(invite, Map.of("name", "石评委")).status()).isEqualTo(403);
    assertThat(county().get("/desk/guizhou-2021/evaluators/520000").status()).isEqualTo(404);
    assertThat(contest.secretary.get(Contest.HOME + "/people").body())
        .contains("县、市评委", "石评委", "三都水族自治县");
    var grant = county().get(EVALUATORS).input("grant");
    assertThat(county().get(EVALUATORS + "/revoke?grant=" + grant).body()).contains("撤销石评委的身份吗");
    assertThat(county().post(EVALUATORS + "/revoke", Map.of("grant", grant)).location())
        .isEqualTo(EVALUATORS);
    assertThat(gone.get("/review").status()).isNotEqualTo(200);
    county().get(invite);
    county().post(invite, Map.of("name", "潘评委", "school", ""));
    var shown = county().get(EVALUATORS);
    assertThat(shown.body()).contains("还没有评委", "潘评委");
    var open = Map.of("invitation", shown.input("invitation"));
    assertThat(county().post(EVALUATORS + "/cancel", open).location()).isEqualTo(EVALUATORS);
    assertThat(county().get(EVALUATORS).body()).doesNotContain("潘评委");
  }

  private void scoring(Browser evaluator) {
    assertThat(evaluator.get("/review").body())
        .contains("分到 2 份", "三都水族自治县教育局", "9月24日 24:00")
        .doesNotContain("评审专家");
    var card = cardOf(evaluator, 0);
    assertThat(evaluator.get(card + "/material").body()).doesNotContain("13800000000");
    assertThat(evaluator.post(card + "/password", Map.of()).body()).contains("mima-0001");
    score(evaluator, 0, 100);
    assertThat(county().get(DESK + "?list=open").body())
        .contains("50.00", "1 张卡，已交 1 张", "1 张卡，已交 0 张", "按评分排序");
    score(evaluator, 1, 131);
    assertThat(county().get(DESK + "?list=open&by=score").body())
        .containsSubsequence("65.50", "50.00");
  }

  private void scoresAreForTheOwnLevelAndTheSecretariat(Browser evaluator) {
    var at = DESK + "/case/" + contest.application(0);
    assertThat(county().get(at).body()).contains(at + "/scores", "本级评分");
    assertThat(county().get(at + "/scores").body())
        .contains("平均 50.00 分，1 张卡，已交 1 张", "石评委，50 / 105 分");
    var home = Contest.HOME + "/cases/" + contest.application(0);
    assertThat(contest.secretary.get(home).body()).contains(at + "/scores", "评委评分");
    assertThat(contest.secretary.get(at + "/scores").status()).isEqualTo(200);
    for (var other :
        List.of(
            site.official("522722"),
            site.official("522700"),
            contest.teachers.getFirst(),
            evaluator)) {
      assertThat(other.get(at + "/scores").status()).isEqualTo(404);
    }
    assertThat(contest.teachers.getFirst().get(contest.forms.getFirst() + "/progress").body())
        .doesNotContain("50.00");
  }

  private void giveBack(Browser evaluator) {
    var scores = DESK + "/case/" + contest.application(0) + "/scores";
    var unlock = UNLOCK.matcher(county().get(scores).body());
    assertThat(unlock.find()).isTrue();
    assertThat(county().post(unlock.group(), Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(county().post(unlock.group(), Map.of("reason", "核对第二项")).location())
        .isEqualTo(scores);
    assertThat(county().get(scores).body()).contains("石评委，还没交，评了 22/22 项");
    assertThat(evaluator.get("/review").body()).contains("退回来改：核对第二项");
    score(evaluator, 0, 100);
  }

  private void rankAndSend() {
    for (int i = 0; i < 2; i++) {
      var at = DESK + "/case/" + contest.application(i);
      county().post(at + "/recommend", Map.of());
      county()
          .post(
              at + "/opinion", Map.of("text", "同意推荐。", "signer", "陆乙一", "signedOn", "2021-09-20"));
    }
    assertThat(county().get(DESK).body())
        .contains("2 张卡，已交 2 张", "分数只供本级参考", "核对并送出 2 份")
        .containsSubsequence("50.00", "65.50");
    assertThat(county().post(DESK + "/order", Map.of()).location()).isEqualTo(DESK);
    assertThat(county().get(DESK).body())
        .contains("陆乙一按评分排了名次")
        .containsSubsequence("65.50", "50.00");
    assertThat(county().post(DESK + "/send", Map.of()).body()).contains("送出了 2 份");
    contest.at(Contest.CITY);
    var city = site.official("522700");
    assertThat(city.get(DESK.replace("county/522732", "city/522700") + "?list=open").body())
        .contains("韦甲一")
        .doesNotContain("65.50", "50.00", "张卡");
  }

  /** An evaluator who has taken the county's code on the page. */
  private Browser invited() {
    contest.county.get(EVALUATORS + "/invite");
    var shown = contest.county.post(EVALUATORS + "/invite", Map.of("name", "石评委", "school", ""));
    var code = CODE.matcher(shown.body());
    assertThat(code.find()).isTrue();
    var evaluator = site.browser("evaluator-" + UUID.randomUUID());
    evaluator.get("/invitation");
    assertThat(evaluator.post("/invitation", Map.of("code", code.group(1))).location())
        .isEqualTo("/review");
    return evaluator;
  }

  private void score(Browser evaluator, int place, int halves) {
    var card = cardOf(evaluator, place);
    var sheet = new HashMap<>(contest.sheet(halves));
    sheet.put("version", evaluator.get(card).input("version"));
    assertThat(evaluator.post(card + "/submit", sheet).location()).isEqualTo("/review");
  }

  private String cardOf(Browser evaluator, int place) {
    return CARD.matcher(evaluator.get("/review").body())
        .results()
        .map(it -> it.group())
        .distinct()
        .filter(it -> isOf(evaluator, it, place))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOf(Browser evaluator, String card, int place) {
    var id = UUID.fromString(card.replace("/review/", ""));
    var backend = site.backend;
    assertThat(evaluator.get(card).status()).isEqualTo(200);
    return backend
        .database
        .read(tx -> backend.review.cards.find(tx, id).orElseThrow().application().toString())
        .equals(contest.application(place));
  }
}
