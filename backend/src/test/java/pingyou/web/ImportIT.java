package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.person.school.Schools;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.workbook.Filling;

/** The secretariat brings in schools, people and earlier winners on its pages. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class ImportIT {
  private static final Instant APPLYING = Instant.parse("2020-11-02T02:00:00Z");
  private static final String STEERING = "/secretariat/shanxi-2020";
  private static final String IMPORT = STEERING + "/import";
  private static final Pattern CODE = Pattern.compile("slip-code code\">([^<]+)<");

  private final SiteRig site;
  private final Browser secretary;

  ImportIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    site.at(APPLYING);
    secretary = holder(Role.SECRETARIAT, "140000");
  }

  private Browser holder(Role role, String unit) {
    var spec = new Invitation("shanxi-2020", role, unit, null, "郝科长");
    return site.holder(spec, role + "-" + UUID.randomUUID());
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String upload(String kind, List<List<String>> rows) {
    var at = IMPORT + "/" + kind;
    assertThat(secretary.get(at).body()).contains("下载空表");
    var file = Filling.rows(secretary.download(at + "/blank"), rows);
    var answer = secretary.upload(at, Map.of(), "填好的.xlsx", file);
    assertThat(answer.location()).as(answer.body()).startsWith(at + "/");
    return answer.location();
  }

  private boolean isOnRecord(String name) {
    var place = new Schools.Place("shanxi-2020", "140105");
    return site.backend.database.read(
        tx -> site.backend.person.schools.named(tx, place, name).isPresent());
  }

  @Test
  void schools_withFaults_areGivenBackColoured_thenSavedOnce() {
    assertThat(secretary.get(STEERING).body()).contains(IMPORT);
    assertThat(secretary.get(IMPORT).body()).contains("学校", "人员", "往届获奖");
    var rows = List.of(List.of("示例第一学校", "140105 小店区", "一校"), List.of("示例二校", "火星", ""));
    var faulty = upload("schools", rows);
    assertThat(secretary.get(faulty).body())
        .contains("填好的.xlsx", "有 1 处要改", "<td>3</td><td>县（市、区）</td><td>没有找到“火星”");
    var marked = secretary.download(faulty + "/marked");
    assertThat(Filling.cell(marked, 3, 2)).isEqualTo("*火星");
    assertThat(Filling.cell(marked, 3, 4)).contains("县（市、区）：没有找到“火星”");
    assertThat(secretary.post(faulty, Map.of()).body()).contains("表里有要改的地方，没有保存");
    assertThat(isOnRecord("示例第一学校")).isFalse();

    var mended = Filling.changed(marked, it -> it.getRow(2).getCell(1).setCellValue("小店区"));
    var sound = secretary.upload(IMPORT + "/schools", Map.of(), "改好.xlsx", mended).location();
    assertThat(secretary.get(faulty).status()).as("replaced").isEqualTo(404);
    assertThat(secretary.get(sound).body()).contains("读到 2 所学校，在 1 个县", "<td>示例二校</td>");
    assertThat(isOnRecord("示例第一学校")).isFalse();
    assertThat(secretary.post(sound, Map.of()).location()).isEqualTo(sound);
    assertThat(secretary.get(sound).body()).contains("改好.xlsx”已经保存");
    assertThat(isOnRecord("一校")).isTrue();
    assertThat(secretary.post(sound, Map.of()).body()).contains("已经保存过了");
    assertThat(secretary.get(STEERING + "/log").body()).contains("导入了一份表", "登记学校");
  }

  @Test
  void people_getTheirCodesOnce_onASheetPerUnit() {
    var rows =
        List.of(
            List.of("韦甲一", "县、市工作人员", "140105 小店区"),
            List.of("潘乙二", "县、市工作人员", "太原市"),
            List.of("陆丙三", "县、市工作人员", "140105"));
    var trial = upload("people", rows);
    assertThat(secretary.get(trial).body()).contains("读到 3 个人，在 2 个单位", "县、市工作人员 3 人");

    var sheet = secretary.post(trial, Map.of()).body();

    assertThat(sheet).contains("太原市 小店区", ">太原市<", "只显示这一次", "11月9日 10:00 前有效");
    var codes = CODE.matcher(sheet).results().map(it -> it.group(1)).toList();
    assertThat(codes).hasSize(3).doesNotHaveDuplicates();
    for (var shown : List.of(secretary.get(trial), secretary.post(trial, Map.of()))) {
      assertThat(shown.body()).contains("已经保存").doesNotContain(codes);
    }
    assertThat(secretary.get(STEERING + "/people").body()).contains("韦甲一", "潘乙二", "陆丙三");
    var official = site.browser("taken-" + UUID.randomUUID());
    official.get("/invitation?code=" + codes.getFirst());
    assertThat(official.post("/invitation", Map.of("code", codes.getFirst())).location())
        .isEqualTo("/desk");
    assertThat(secretary.get(upload("people", rows)).body())
        .contains("有 3 处要改", "已经有这个身份", "已经有一个没有用的邀请");

    lost_isTakenBackTogether(trial, rows, codes.getLast());
  }

  private void lost_isTakenBackTogether(String trial, List<List<String>> rows, String code) {
    assertThat(secretary.get(trial).body()).contains("还有 2 个没有人用", trial + "/take-back");
    assertThat(secretary.get(trial + "/take-back").body()).contains("还没有用的 2 个邀请");
    assertThat(secretary.post(trial + "/take-back", Map.of()).body()).contains("收回了 2 个邀请");
    assertThat(secretary.get(trial).body()).doesNotContain("没有人用");
    var late = site.browser("late-" + UUID.randomUUID());
    late.get("/invitation?code=" + code);
    assertThat(late.post("/invitation", Map.of("code", code)).body()).contains("已经收回了");
    var again = upload("people", List.of(rows.get(0), rows.get(2)));
    assertThat(secretary.get(again).body()).contains("读到 2 个人");
  }

  @Test
  void winners_goOntoTheList() {
    var rows =
        List.of(
            List.of("2019", "学校", "140105 小店区", "示例第九学校", "九校"),
            List.of("2018", "区域", "140107", "杏花岭区", ""));
    var trial = upload("winners", rows);
    assertThat(secretary.get(trial).body()).contains("读到 2 条：区域 1 条，学校 1 条");
    secretary.post(trial, Map.of());
    assertThat(secretary.get(STEERING + "/past").body()).contains("示例第九学校", "又名九校", "杏花岭区");
    var faulty = upload("winners", List.of(List.of("十九年", "学校", "140100 太原市", "示例校", "")));
    assertThat(secretary.get(faulty).body()).contains("<td>2</td><td>年度</td>", "<td>地区</td>");
  }

  @Test
  void file_thatIsNone_getsOneClearSentence() {
    var at = IMPORT + "/schools";
    secretary.get(at);
    var text = "名称,地区".getBytes(StandardCharsets.UTF_8);
    var none = secretary.upload(at, Map.of(), "a.csv", text);
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.body()).contains("这不是 Excel 表格").contains("下载空表");
    assertThat(secretary.upload(at, Map.of(), "", new byte[0]).body()).contains("没有选文件");
  }

  @Test
  void pages_areTheSecretariats_andAnUploadIsItsPersons() {
    var trial = upload("schools", List.of(List.of("示例三校", "140105", "")));
    var city = holder(Role.OFFICIAL, "140100");
    for (var path : List.of(IMPORT, IMPORT + "/schools", IMPORT + "/schools/blank", trial)) {
      assertThat(city.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(city.upload(IMPORT + "/schools", Map.of(), "a.xlsx", new byte[3]).status())
        .isEqualTo(403);
    assertThat(city.post(trial, Map.of()).status()).isEqualTo(403);
    var other = holder(Role.SECRETARIAT, "140000");
    assertThat(other.get(trial).status()).isEqualTo(404);
    assertThat(other.post(trial, Map.of()).status()).isEqualTo(404);
    assertThat(other.get(IMPORT + "/pupils").status()).isEqualTo(404);
    assertThat(isOnRecord("示例三校")).isFalse();
  }
}
