package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.form.table.Rows;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.Json;
import pingyou.store.TestDatabase;

/** Units' papers over the API: the same features and the same refusals as on their pages. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PaperApiIT {
  private static final String DATONG = "/api/v1/papers/shanxi-2020/140200";
  private static final String YANGQUAN = "/api/v1/papers/shanxi-2020/140300";
  private static final String CHANGZHI = "/api/v1/papers/shanxi-2020/140400";
  private static final int BODY_BYTES = 256 * 1024;

  private final SiteRig site;
  private final Browser datong;
  private final Browser secretary;

  PaperApiIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    site.at(Instant.parse("2020-11-16T02:00:00Z"));
    datong = holder(Role.OFFICIAL, "140200");
    secretary = holder(Role.SECRETARIAT, "140000");
  }

  @AfterAll
  void close() {
    site.close();
  }

  private Browser holder(Role role, String unit) {
    var browser =
        site.holder(
            new Invitation("shanxi-2020", role, unit, null, "郝科长"), role + "-" + UUID.randomUUID());
    browser.get("/desk");
    return browser;
  }

  @Test
  void papers_areReadWithTheirStates_personalCellsMasked() {
    var person =
        new Rows(List.of(Map.of("name", "郝一", "mobile", "13900000001", "office", "科室"))).write();
    assertThat(change(datong, DATONG + "/contact", "department", "一科", 0).status()).isEqualTo(200);
    var kept = change(datong, DATONG + "/contact", "leader", person, 1);
    assertThat(kept.etag()).isEqualTo("\"2\"");
    assertThat(map(kept))
        .containsEntry("version", 2)
        .containsEntry("state", "BEGUN")
        .containsEntry("shown", "1. 姓名：郝**；所在单位/处室：科室；手机号码：139****0001");

    for (var reader : List.of(datong, secretary)) {
      assertThat(reader.get(DATONG).body())
          .contains("\"id\":\"contact\"", "\"state\":\"BEGUN\",\"written\":true")
          .contains("\"state\":\"EMPTY\",\"written\":false");
      var paper = reader.get(DATONG + "/contact");
      assertThat(paper.etag()).isEqualTo("\"2\"");
      assertThat(paper.body())
          .contains("\"value\":\"一科\"", "139****0001", "第 1 行的“性别”还没填")
          .contains("\"writable\":" + (reader == datong))
          .doesNotContain("郝一", "13900000001");
    }
    assertThat(datong.get(DATONG + "/summary").status()).isEqualTo(404);
    assertThat(secretary.get("/api/v1/papers/shanxi-2020/140000/summary").body())
        .contains("省级教育行政部门", "\"writable\":true");
  }

  @Test
  void strangersAndOtherUnits_getNothing() {
    var path = YANGQUAN + "/contact";
    assertThat(site.stranger().get(path).status()).isEqualTo(401);
    assertThat(change(site.stranger(), path, "department", "x", 0).status()).isEqualTo(401);
    var teacher = site.browser("teacher-" + UUID.randomUUID());
    for (var other : List.of(datong, teacher)) {
      assertThat(other.get(YANGQUAN).status()).isEqualTo(403);
      assertThat(other.get(path).status()).isEqualTo(403);
      assertThat(change(other, path, "department", "x", 0).status()).isEqualTo(403);
      assertThat(waive(other, path + "/waiver", "寄到了。").status()).isEqualTo(403);
      assertThat(other.json("POST", send("140300"), "").status()).isEqualTo(403);
    }
    assertThat(change(secretary, path, "department", "x", 0).status()).isEqualTo(403);
    assertThat(datong.get("/api/v1/papers/shanxi-2020/140212").status()).isEqualTo(404);
    assertThat(datong.get("/api/v1/papers/shanxi-2020/140000/summary").status()).isEqualTo(403);
    assertThat(secretary.get(path).body()).contains("\"version\":0");
  }

  @Test
  void change_isRefusedStaleOrTooLargeOrWrong() {
    var official = holder(Role.OFFICIAL, "140400");
    var path = CHANGZHI + "/selection-plan";
    assertThat(official.json("PATCH", path + "/fields/selection-text", "{}").status())
        .isEqualTo(428);
    assertThat(change(official, path, "selection-text", "先写的。", 0).status()).isEqualTo(200);

    var late = change(official, path, "selection-text", "后写的。", 0);
    assertThat(late.status()).isEqualTo(412);
    assertThat(map(late)).containsEntry("version", 1).containsEntry("value", "先写的。");
    var wrong = change(official, path, "selection-text", "长".repeat(8001), 1);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"field\":\"selection-text\"", "8000");
    assertThat(change(official, path, "selection-text", "x".repeat(BODY_BYTES), 1).status())
        .isEqualTo(413);
    assertThat(change(official, path, "no-such", "x", 1).status()).isEqualTo(422);
    assertThat(change(official, CHANGZHI + "/plan", "few-counties", "x", 0).body())
        .contains("这一项不用填");
    assertThat(official.get(path).body()).contains("先写的。", "\"version\":1");
  }

  @Test
  void waiver_isTheSecretariats_andTheListStillWaitsForTheRest() {
    var official = holder(Role.OFFICIAL, "140500");
    var plan = "/api/v1/papers/shanxi-2020/140500/selection-plan";
    assertThat(waive(official, plan + "/waiver", "寄到了。").status()).isEqualTo(403);
    assertThat(waive(secretary, plan + "/waiver", " ").status()).isEqualTo(422);
    assertThat(waive(secretary, plan + "/waiver/withdrawal", "寄错了。").status()).isEqualTo(409);
    assertThat(map(waive(secretary, plan + "/waiver", "线下已收。")))
        .isEqualTo(Map.of("state", "WAIVED", "waived", "线下已收。"));

    var refused = official.json("POST", send("140500"), "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("网络学习空间应用普及活动市级工作联系表").doesNotContain("本地区的推荐遴选工作方案");
    for (var paper : List.of("contact", "plan")) {
      waive(secretary, plan.replace("selection-plan", paper) + "/waiver", "线下已收。");
    }
    assertThat(official.json("POST", send("140500"), "").body())
        .contains("还没有选出要推荐的")
        .doesNotContain("网络学习空间应用普及活动");

    var back = map(waive(secretary, plan + "/waiver/withdrawal", "寄错了。"));
    assertThat(back).containsEntry("state", "EMPTY");
    assertThat(
            waive(secretary, plan.replace("selection-plan", "summary") + "/waiver", "x").status())
        .isEqualTo(404);
  }

  private static String send(String city) {
    return "/api/v1/desks/shanxi-2020/school/city/" + city + "/send";
  }

  private static Browser.Shown waive(Browser browser, String path, String reason) {
    return browser.json("POST", path, Json.write(Map.of("reason", reason)));
  }

  private static Browser.Shown change(
      Browser browser, String paper, String field, String value, int version) {
    return browser.json(
        "PATCH",
        paper + "/fields/" + field,
        Json.write(Map.of("value", value)),
        "If-Match",
        "\"" + version + "\"");
  }

  private static Map<String, Object> map(Browser.Shown shown) {
    return Json.read(shown.body(), new TypeReference<Map<String, Object>>() {});
  }
}
