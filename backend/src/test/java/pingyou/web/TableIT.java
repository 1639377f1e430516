package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** An applicant's table on its page, without script. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class TableIT {
  private final SiteRig site;
  private Browser teacher;
  private Forms.Form form;

  TableIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder, EnclosureIT.home(folder.resolve("home")));
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

  private String page() {
    return form.path() + "/table/team";
  }

  private Browser.Shown post(Map<String, String> cells) {
    var sent = new HashMap<>(cells);
    sent.putIfAbsent("version", teacher.get(page()).input("version"));
    return teacher.post(page(), sent);
  }

  private static Map<String, String> row(int at, String name, String county, String lessons) {
    var row = "team." + at + ".";
    return Map.of(
        row + "name", name,
        row + "mobile", "139 0000 0001",
        row + "county", county,
        row + "role", "成员",
        row + "lessons", lessons);
  }

  @Test
  void table_isFilledIn_andShownMaskedInTheForm() {
    assertThat(post(row(0, "韦甲一", "522732", "12")).status()).isEqualTo(303);
    assertThat(teacher.get(form.path()).body())
        .contains("姓名：韦**；手机号码：139****0001；所在县：三都水族自治县", "查看、修改")
        .doesNotContain("韦甲一", "13900000001");
    assertThat(teacher.get(page()).body())
        .contains("value=\"韦甲一\"", "value=\"13900000001\"", "合计", "<td class=\"number\">12</td>");
  }

  @Test
  void paste_andMore_addRowsWithoutScript_andDropTakesOneOut() {
    var paste = "韦乙\t\t荔波县\t主备人\t3\n韦丙\t\t荔波县\t成员\t4\n";
    assertThat(post(Map.of("team.paste", paste, "more", "team")).location())
        .endsWith("/table/team#team-field");
    var more = teacher.get(page() + "?more=team").body();
    assertThat(more).contains("team.2.name", "value=\"韦丙\"").doesNotContain("team.3.name");
    var all = new HashMap<>(row(0, "韦乙", "荔波县", "3"));
    all.putAll(row(1, "韦丙", "荔波县", "4"));
    all.put("drop", "team.0");
    post(all);
    assertThat(teacher.get(page()).body()).contains("韦丙").doesNotContain("韦乙");
  }

  @Test
  void wrongCells_areNamed_andWhatWasTypedStays() {
    var refused = post(row(0, "韦甲一", "522732", "一百"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("第 1 行的“课时”要写整数，至多 99", "value=\"一百\"", "韦甲一");
    var place = post(row(0, "韦甲一", "没有县", "9"));
    assertThat(place.body()).contains("第 1 行的“所在县”在贵州省找不到", "没有县");
    assertThat(teacher.get(form.path()).body()).contains("填这张表");
  }

  @Test
  void anOlderPage_changesNothing_andSaysSo() {
    var version = teacher.get(page()).input("version");
    post(row(0, "韦甲一", "522732", "12"));
    var late = new HashMap<>(row(0, "韦乙", "522732", "7"));
    late.put("version", version);
    assertThat(post(late).body()).contains("刚才在另一处改过", "韦乙");
    assertThat(teacher.get(page()).body()).contains("韦甲一").doesNotContain("韦乙");
  }

  @Test
  void halfARow_isKept_andToldBeforeSubmitting() {
    post(Map.of("team.0.name", "韦甲一"));
    assertThat(teacher.get(page()).body()).contains("第 1 行的“分工”还没填");
    assertThat(teacher.get(form.path() + "?check").body()).contains("第 1 行的“分工”还没填");
  }
}
