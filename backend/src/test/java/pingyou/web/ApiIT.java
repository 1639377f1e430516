package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Database;
import pingyou.store.Json;
import pingyou.store.TestDatabase;

@ExtendWith({TestDatabase.class, VertxExtension.class})
final class ApiIT {
  private final SiteRig site;
  private Browser teacher;
  private Forms.Form form;

  ApiIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @BeforeEach
  void begin() {
    teacher = site.browser("teacher-" + UUID.randomUUID());
    form = Forms.begun(teacher);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void change_onTheVersionSeen_isKeptWithTheNextVersion() {
    var version = version();

    var kept = change("name", "{\"value\":\"韦甲一\"}", version);

    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.etag()).isEqualTo("\"" + (version + 1) + "\"");
    assertThat(map(kept))
        .isEqualTo(
            Map.of(
                "version",
                version + 1,
                "savedAt",
                "10:00",
                "shown",
                "韦甲一",
                "problems",
                List.of(),
                "remarks",
                List.of()));
    assertThat(teacher.get(form.api()).body()).contains("\"value\":\"韦甲一\"");
  }

  @Test
  void change_onAnOldVersion_getsTheNewerText() {
    var version = version();
    change("name", "{\"value\":\"韦甲一\"}", version);

    var late = change("name", "{\"value\":\"韦甲二\"}", version);

    assertThat(late.status()).isEqualTo(412);
    assertThat(map(late))
        .isEqualTo(Map.of("version", version + 1, "value", "韦甲一", "savedAt", "10:00"));
  }

  @Test
  void change_thatIsWrong_namesTheFieldAndHowToWriteIt() {
    var refused = change("mobile", "{\"value\":\"138\"}", version());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(map(refused))
        .containsEntry("status", 422)
        .containsEntry(
            "errors", List.of(Map.of("field", "mobile", "message", "手机号是 11 位，您写了 3 位。")));
  }

  @Test
  void change_ofACounty_bringsItsCityAlong() {
    change("county", "{\"value\":\"522732\"}", version());
    change("school", "{\"value\":\"\",\"proposed\":\"三都示例小学\"}", version());

    assertThat(teacher.get(form.api()).body())
        .contains("{\"id\":\"city\",\"state\":\"FILLED\",\"value\":\"522700\"")
        .contains("\"shown\":\"三都示例小学\"");
    var id = form.path().replace("/apply/", "");
    assertThat(teacher.get("/api/v1/schools?application=" + id + "&q=%E7%A4%BA%E4%BE%8B").body())
        .contains("三都示例小学");
    assertThat(
            teacher
                .get("/api/v1/schools?campaign=guizhou-2021&county=522732&q=%E7%A4%BA%E4%BE%8B")
                .body())
        .contains("三都示例小学");
  }

  @Test
  void change_toNothing_takesTheAnswerOut() {
    change("name", "{\"value\":\"韦甲一\"}", version());

    assertThat(change("name", "{\"value\":\"\"}", version()).status()).isEqualTo(200);
    assertThat(teacher.get(form.api()).body())
        .contains("{\"id\":\"name\",\"state\":\"EMPTY\",\"value\":\"\"");
  }

  @Test
  void change_withoutAVersionOrWithABrokenBody_isRefused() {
    var path = form.api() + "/fields/name";

    assertThat(teacher.json("PATCH", path, "{\"value\":\"韦\"}").status()).isEqualTo(428);
    assertThat(change("name", "{", version()).status()).isEqualTo(400);
    assertThat(change("no-such", "{\"value\":\"1\"}", version()).status()).isEqualTo(422);
  }

  @Test
  void anyone_elseIsTurnedAway() {
    var version = version();
    var path = form.api() + "/fields/name";
    var other = site.browser("other-" + UUID.randomUUID());
    var stranger = site.stranger().json("PATCH", path, "{}", "If-Match", "1");

    assertThat(stranger.status()).isEqualTo(401);
    assertThat(map(stranger)).containsEntry("title", "请先登录。从公众号的菜单进来就可以。");
    assertThat(other.get(form.api()).status()).isEqualTo(404);
    assertThat(other.json("PATCH", path, "{\"value\":\"x\"}", "If-Match", "1").status())
        .isEqualTo(404);
    assertThat(teacher.get("/api/v1/applications/no-id").status()).isEqualTo(404);
    assertThat(
            teacher
                .withoutToken()
                .json("PATCH", path, "{\"value\":\"x\"}", "If-Match", "" + version)
                .status())
        .isEqualTo(403);
  }

  @Test
  void submit_twice_isOneSubmission() {
    Forms.proven(teacher, form);
    teacher.post(form.path(), Forms.teacher(form.version(teacher)));
    var version = "\"" + version() + "\"";

    var first = submit(version);
    var second = submit(version);

    assertThat(first.status()).isEqualTo(200);
    assertThat(map(first)).containsEntry("revision", 1).containsKey("hash");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(teacher.json("POST", form.api() + "/submit", "{\"promise\":\"1\"}").status())
        .isEqualTo(428);
  }

  private Browser.Shown submit(String version) {
    return teacher.json(
        "POST",
        form.api() + "/submit",
        "{\"promise\":\"1\"}",
        "If-Match",
        version,
        "Idempotency-Key",
        "key-1");
  }

  private Browser.Shown change(String field, String body, int version) {
    return teacher.json(
        "PATCH", form.api() + "/fields/" + field, body, "If-Match", "\"" + version + "\"");
  }

  private int version() {
    return (int) map(teacher.get(form.api())).get("version");
  }

  private static Map<String, Object> map(Browser.Shown shown) {
    return Json.read(shown.body(), new TypeReference<Map<String, Object>>() {});
  }
}
