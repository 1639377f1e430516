package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.review.Card;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.TestDatabase;
import pingyou.web.part.Figures;

@ExtendWith({TestDatabase.class, VertxExtension.class})
final class ReviewerIT {
  private static final Instant REVIEWING = Instant.parse("2021-10-20T02:00:00Z");

  private final SiteRig site;
  private final Rubric rubric;
  private Browser teacher;
  private String form;
  private Browser reviewer;
  private String page;
  private String api;

  ReviewerIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    rubric = site.backend.campaigns.find("guizhou-2021").orElseThrow().track("teacher").rubric();
  }

  @BeforeEach
  void assign() {
    teacher = site.browser("teacher-" + UUID.randomUUID());
    form = Forms.submitted(teacher).path();
    site.at(REVIEWING);
    var openid = "reviewer-" + UUID.randomUUID();
    invite(openid);
    var application = UUID.fromString(form.replace("/apply/", ""));
    var card = given(application, site.person(openid));
    page = "/review/" + card;
    api = "/api/v1/cards/" + card;
    reviewer = site.browser(openid);
    reviewer.get("/review");
  }

  private void invite(String openid) {
    invite(openid, Role.REVIEWER, "522722");
  }

  private void invite(String openid, Role role, String unit) {
    var invitation = new Invitation("guizhou-2021", role, unit, null, "专家甲");
    var person = site.person(openid);
    var backend = site.backend;
    backend.database.run(tx -> {
      var invitations = backend.person.invitations;
      if (invitations.create(tx, Actor.SYSTEM, invitation, REVIEWING)
          instanceof Done<Invited>(var invited)) {
        invitations.redeem(tx, person, invited.code(), REVIEWING);
      }
    });
  }

  private UUID given(UUID application, UUID person) {
    var id = Ids.next();
    var seat = new Card.Seat("guizhou-2021", "teacher", application, person);
    var cards = site.backend.review.cards;
    site.backend.database.run(tx -> cards.add(tx, Card.given(id, seat, REVIEWING, null)));
    return id;
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void todo_leadsToTheCard_withoutIdNumberAndPhone() {
    assertThat(reviewer.get("/review").body()).contains("韦甲一，小学数学", "分到 1 份", "接着评", "未评", page);
    var card = reviewer.get(page);
    assertThat(card.status()).isEqualTo(200);
    assertThat(card.body())
        .contains("第 1 / 1 份", "关注度", "weijiayi", "已评 <span data-scored-all>0</span>/22 项")
        .doesNotContain("mima-0001");
    assertThat(reviewer.get(page + "/material").body())
        .contains("一节课的案例。", "由评审专家到空间查阅后填写")
        .doesNotContain("13800000000", "522732199003");
  }

  @Test
  void score_isKept_andASecondDeviceSeesTheNewerCard() {
    var kept = patch("{\"indicator\":\"visits\",\"halves\":7}", 1);
    assertThat(kept.status()).isEqualTo(200);
    assertThat(map(kept))
        .containsAllEntriesOf(
            Map.of("version", 2, "savedAt", "10:00", "state", "OPEN", "problems", List.of()));

    var late = patch("{\"indicator\":\"visits\",\"halves\":1}", 1);

    assertThat(late.status()).isEqualTo(412);
    assertThat(map(late)).containsEntry("version", 2);
    assertThat(late.body())
        .contains("\"visits\":7", "\"attention\":null", "\"readings\":{}", "\"comment\":\"\"");
    assertThat(reviewer.get("/review").body()).contains("评到一半", "3.5", "1/22 项");
  }

  @Test
  void readingAndComment_areKept() {
    var read = patch("{\"reading\":\"visits\",\"value\":\"4,386\"}", 1);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body())
        .contains(
            "\"visits\":8",
            "\"visits\":{\"finding\":\"4386 次 → 4 分\",\"ownNeeded\":false}",
            "\"praise\":{\"finding\":\"\",\"ownNeeded\":false}");
    assertThat(patch("{\"comment\":\"资源成系列。\"}", 2).status()).isEqualTo(200);
    assertThat(map(reviewer.get(api)))
        .containsEntry("readings", Map.of("visits", 4386))
        .containsEntry("comment", "资源成系列。")
        .containsEntry("version", 3);
  }

  @Test
  void points_followTheCounts_andSayWhy_withoutScript() {
    assertThat(reviewer.get(page).body())
        .contains("name=\"visits-reason\"", "填数后自动算分", "口径暂定：</strong>肯定性评价不到 300 条 0 分");
    var typed =
        Map.of(
            "version",
            "1",
            "visits",
            "",
            "reading-visits",
            "4386",
            "praise",
            "",
            "reading-positive-reviews",
            "500");

    assertThat(reviewer.post(page, typed).location()).isEqualTo(page);

    assertThat(reviewer.get(page).body())
        .contains("4386 次 → 4 分", "name=\"visits\" value=\"4\"")
        .contains("500 条 → 3 分", "name=\"praise\" value=\"3\"");
  }

  @Test
  void pointsOfOnesOwn_needAReason_thatTheSecretariatSees() {
    var typed = new HashMap<>(complete());
    typed.put("visits", "1.5");
    typed.put("visits-reason", "");

    var refused = reviewer.post(page + "/submit", typed);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("“空间访问量”的分数和条文算出的不同，请写一句理由才能提交。", "href=\"#indicator-visits\"")
        .contains("按条文 4386 次 → 4 分；您改为 1.5 分");
    var version = (int) map(reviewer.get(api)).get("version");
    var reason = "{\"indicator\":\"visits\",\"reason\":\"多数来访没有看内容。\"}";
    assertThat(patch(reason, version).status()).isEqualTo(200);
    assertThat(patch(reason.replace("内容。", "内容。".repeat(100)), version + 1).status())
        .isEqualTo(422);
    var handedIn =
        reviewer.json("POST", api + "/submit", "", "If-Match", "\"" + (version + 1) + "\"");
    assertThat(handedIn.status()).isEqualTo(200);
    assertThat(reviewer.get(page).body()).contains("改分理由：多数来访没有看内容。");
    var secretary = "steers-" + UUID.randomUUID();
    invite(secretary, Role.SECRETARIAT, "520000");
    assertThat(
            site.browser(secretary)
                .get("/secretariat/guizhou-2021/cases/" + form.replace("/apply/", ""))
                .body())
        .contains("第 1 张评分卡，空间访问量：按条文 4386 次 → 4 分；专家改为 1.5 分。理由：多数来访没有看内容。");
  }

  @Test
  void change_thatIsWrong_saysHowToWriteIt() {
    var refused = patch("{\"indicator\":\"visits\",\"halves\":99}", 1);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("分数在 0 到 5 分之间，每 0.5 分一档。");
    assertThat(patch("{}", 1).status()).isEqualTo(400);
    assertThat(reviewer.json("PATCH", api, "{\"comment\":\"x\"}").status()).isEqualTo(428);
  }

  @Test
  void save_withoutScript_keepsTheCard_andAnOldOneChangesNothing() {
    var version = reviewer.get(page).input("version");

    var saved = reviewer.post(page, Map.of("version", version, "visits", "", "columns", "1.5"));

    assertThat(saved.location()).isEqualTo(page);
    var typed = Map.of("version", version, "columns", "2", "visits", "", "comment", "资源成系列。");
    var late = reviewer.post(page, typed);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body())
        .contains("name=\"columns\" value=\"1.5\"", "在别的手机或电脑上改过了")
        .containsPattern("您写的 [^：]+：2<")
        .contains("您写的 评语：资源成系列。");
    assertThat(late.body().split("您写的 ", -1)).hasSize(3);
    assertThat(reviewer.get(page).body()).doesNotContain("您写的 ");
  }

  @Test
  void submit_incomplete_listsAllThatIsMissing() {
    var missing = rubric.indicators().size() + rubric.readings().size();

    var refused = reviewer.post(page + "/submit", Map.of("version", "1", "columns", "1"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("还有 " + (missing - 1) + " 处要改，才能提交", "href=\"#indicator-visits\"")
        .contains("name=\"columns\" value=\"1\"");
    var byApi = reviewer.json("POST", api + "/submit", "", "If-Match", "\"2\"");
    assertThat(byApi.status()).isEqualTo(422);
    assertThat((List<?>) map(byApi).get("errors")).hasSize(missing - 1);
  }

  @Test
  void submit_complete_locks() {
    assertThat(reviewer.post(page + "/submit", complete()).location()).isEqualTo("/review");

    assertThat(reviewer.get("/review").body()).contains("1 份都提交了，谢谢您", "105.0", "已锁定");
    assertThat(reviewer.get(page).body())
        .contains("这一份已经提交，分数锁定了。")
        .doesNotContain("data-stepper ", "申请回避");
    var version = (int) map(reviewer.get(api)).get("version");
    var late = patch("{\"indicator\":\"visits\",\"halves\":1}", version);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("分数锁定了");
    assertThat(reviewer.json("POST", api + "/password", "").status()).isEqualTo(409);
  }

  private Map<String, String> complete() {
    var typed = new HashMap<String, String>();
    rubric.readings().forEach(it -> typed.put("reading-" + it.id(), "4386"));
    rubric.indicators().forEach(it -> typed.put(it.id(), Figures.points(it.maxHalves())));
    rubric.indicators().forEach(it -> typed.put(it.id() + "-reason", "按空间里看到的给分。"));
    typed.put("version", "1");
    return typed;
  }

  @Test
  void anotherReviewer_findsNothing() {
    var openid = "other-" + UUID.randomUUID();
    invite(openid);
    var other = site.browser(openid);

    assertThat(other.get("/review").body()).contains("还没有分给您的案例");
    assertThat(other.get(page).status()).isEqualTo(404);
    assertThat(other.get(page + "/material").status()).isEqualTo(404);
    assertThat(other.post(page + "/submit", complete()).status()).isEqualTo(404);
    assertThat(other.post(page + "/recuse", Map.of("reason", "同校")).status()).isEqualTo(404);
    assertThat(other.get(api).status()).isEqualTo(404);
    assertThat(other.json("POST", api + "/password", "").status()).isEqualTo(404);
    assertThat(site.browser("nobody-" + UUID.randomUUID()).get("/review").status()).isEqualTo(403);
  }

  @Test
  void password_isShownToItsReviewer_withAndWithoutScript() {
    assertThat(map(reviewer.json("POST", api + "/password", "")))
        .isEqualTo(Map.of("password", "mima-0001"));
    assertThat(reviewer.post(page + "/password", Map.of()).body())
        .contains("密码是 mima-0001。这次查看已经记下来了。");
  }

  @Test
  void loginFailed_isAskedOnceMoreAndThenShownInTheList() {
    assertThat(reviewer.get(page + "/login-failed").body()).contains("登录不上这个空间吗");
    assertThat(reviewer.post(page + "/login-failed", Map.of()).location()).isEqualTo(page);
    assertThat(reviewer.get("/review").body()).contains("要您处理", "已请申报人核对密码", "登录失败");
  }

  @Test
  void passwordThatFails_isReplacedByItsOwner_andNeverShown() {
    assertThat(teacher.get(form + "/password").location()).isEqualTo(form + "/progress");
    reviewer.post(page + "/login-failed", Map.of());

    assertThat(teacher.get(form + "/progress").body()).contains("专家登录不上您的空间", form + "/password");
    var asked = teacher.get(form + "/password");
    assertThat(asked.body()).contains("改空间的登录密码").doesNotContain("mima-0001");
    var empty = teacher.post(form + "/password", Map.of("password", ""));
    assertThat(empty.status()).isEqualTo(422);
    var changed = teacher.post(form + "/password", Map.of("password", "mima-0002"));

    assertThat(changed.location()).isEqualTo(form + "/progress");
    assertThat(teacher.get(form + "/progress").body()).doesNotContain("登录不上");
    assertThat(teacher.get(form + "/password").body()).doesNotContain("mima-000");
    assertThat(reviewer.get("/review").body()).contains("密码已由申报人改好");
    assertThat(map(reviewer.json("POST", api + "/password", "")))
        .isEqualTo(Map.of("password", "mima-0002"));
    assertThat(
            site.browser("other-" + UUID.randomUUID())
                .post(form + "/password", Map.of("password", "x"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void recuse_needsAReason_andHidesTheCase() {
    assertThat(reviewer.get(page + "/recuse").body()).contains("回避这一份吗");
    var without = reviewer.post(page + "/recuse", Map.of("reason", " "));
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("还没写原因。");

    var given = reviewer.post(page + "/recuse", Map.of("reason", "与申报人同校进修"));

    assertThat(given.location()).isEqualTo("/review");
    assertThat(reviewer.get("/review").body()).doesNotContain("韦甲一");
    assertThat(reviewer.get(page).status()).isEqualTo(404);
    assertThat(patch("{\"comment\":\"x\"}", 2).status()).isEqualTo(404);
  }

  private Browser.Shown patch(String body, int version) {
    return reviewer.json("PATCH", api, body, "If-Match", "\"" + version + "\"");
  }

  private static Map<String, Object> map(Browser.Shown shown) {
    return Json.read(shown.body(), new TypeReference<Map<String, Object>>() {});
  }
}
