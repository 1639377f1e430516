package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith({TestDatabase.class, VertxExtension.class})
final class DeskIT {
  private static final Instant COUNTY_TIME = Instant.parse("2021-09-20T02:00:00Z");
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";

  private final SiteRig site;
  private Browser teacher;
  private Browser official;
  private String caseAt;

  DeskIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @BeforeEach
  void submitted() {
    teacher = site.browser("teacher-" + UUID.randomUUID());
    var form = Forms.submitted(teacher);
    official = site.official("522732");
    caseAt = DESK + "/case/" + form.path().replace("/apply/", "");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void desk_listsCasesFromTheirSubmission() {
    assertThat(official.get("/desk").body())
        .contains(DESK, DESK.replace("teacher", "school"))
        .contains("网络学习空间优秀教师空间", "网络学习空间应用优秀学校");
    assertThat(official.get(DESK).body()).contains("县（市、区）评审推荐", "三都水族自治县", "拟推荐");
    assertThat(official.get(DESK + "?list=open").body()).contains("韦甲一", "示例小学", caseAt);
    assertThat(official.get(DESK + "/search?q=%E9%9F%A6").body()).contains(caseAt);
    assertThat(official.get(DESK + "/search?q=nobody").body()).doesNotContain(caseAt);
    assertThat(official.get(DESK + "/export").body()).contains("\"名次\",\"编号\"", "\"韦甲一\"");
  }

  @Test
  void reveal_showsTheWholeNumberOnlyAfterAReason() {
    assertThat(official.get(caseAt).body())
        .contains("138****0000", caseAt + "/reveal/mobile", "由评审专家到空间查阅后填写")
        .doesNotContain("13800000000", caseAt + "/reveal/password");
    var path = caseAt + "/reveal/mobile";

    var refused = official.post(path, Map.of("reason", " "));
    var shown = official.post(path, Map.of("reason", "电话核对学校"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("请写明为什么要看");
    assertThat(shown.body()).contains("联系电话：13800000000");
    assertThat(official.get(caseAt + "/reveal/password").status()).isEqualTo(404);
  }

  @Test
  void returning_namesTheFieldsAndTellsTheApplicant() {
    assertThat(official.get(caseAt + "/return").body()).doesNotContain(" open>");
    var long301 = Map.of("reason-mobile", "长".repeat(301), "reason-name", "请写全名。");
    assertThat(official.post(caseAt + "/return", long301).body())
        .as("opened where something is written")
        .containsOnlyOnce(" open>")
        .contains("原因至多 300 字", "请写全名。");
    var refused = official.post(caseAt + "/return", Map.of());
    var done = official.post(caseAt + "/return", Map.of("reason-mobile", "号码打不通。"));

    assertThat(refused.body()).contains("请至少选一项");
    assertThat(done.location()).isEqualTo(DESK);
    var form = caseAt.replace(DESK + "/case/", "/apply/");
    assertThat(teacher.get(form).body()).contains("请您改这一项：号码打不通。");
  }

  @Test
  void undecided_isOfferedOnlyForWhatIsDecided() {
    site.at(COUNTY_TIME);
    assertThat(official.get(caseAt).body()).contains("/recommend").doesNotContain("放回未处理");
    official.post(caseAt + "/decline", Map.of("reason", "空间里没有资源。"));
    assertThat(official.get(caseAt).body()).contains("放回未处理");
    official.post(caseAt + "/undecide", Map.of());
    assertThat(official.get(caseAt).body()).doesNotContain("放回未处理");
  }

  @Test
  void recommend_withAnOpinionAndSend_isDone() {
    site.at(COUNTY_TIME);
    assertThat(official.post(caseAt + "/recommend", Map.of()).location()).isEqualTo(DESK);
    assertThat(official.get(DESK).body()).contains("没有推荐意见", caseAt + "/opinion");

    var faulty =
        official.post(caseAt + "/opinion", Map.of("text", "", "signer", "陆乙一", "signedOn", "昨天"));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("没有看懂这个日期", "陆乙一");
    official.post(
        caseAt + "/opinion", Map.of("text", "同意推荐。", "signer", "陆乙一", "signedOn", "2021-09-20"));

    assertThat(official.get(DESK + "/check").body()).contains("都齐了", "送出 1 份");
    assertThat(official.post(DESK + "/send", Map.of()).body()).contains("送出了 1 份");
    assertThat(official.get(DESK).body()).contains("送出了名单，1 份");
    assertThat(official.get(DESK + "/sent").body())
        .contains("三都水族自治县教育局推荐名单", "同意推荐。", "签字：陆乙一 2021-09-20", "黔南布依族苗族自治州教育局");
    assertThat(official.get(DESK + "/sent/table").body()).contains("\"韦甲一\"", "\"同意推荐。\"");
    assertThat(official.get("/desk/downloads").body())
        .contains(DESK + "/sent/table", "第 1 次送出", DESK + "/export");
    assertThat(teacher.get(caseAt.replace(DESK + "/case/", "/apply/") + "/progress").body())
        .contains("三都水族自治县教育局正在评审");
  }

  @Test
  void bureau_showsNoticesFilesAndPeopleOfTheOwnUnitAlone() {
    site.backend.timetable.run(COUNTY_TIME);
    site.at(COUNTY_TIME);

    assertThat(official.get("/desk/notices").body()).contains("工作开始提醒", "三都水族自治县", "陆乙一", "还没发");
    assertThat(official.get("/desk/unit").body()).contains("县（市、区）评审推荐", "9月17–24日", "陆乙一", "核对学校");
    var neighbour = site.official("522722");
    assertThat(neighbour.get("/desk/notices").body()).contains("荔波县").doesNotContain("三都");
    assertThat(neighbour.get("/desk/unit").body()).contains("还没有送出名单");
    assertThat(neighbour.get("/desk/downloads").body()).doesNotContain("/sent/table");
    assertThat(neighbour.get(DESK.replace("522732", "522722") + "/sent").body())
        .contains("还没有送出名单")
        .doesNotContain("办好了");
    assertThat(neighbour.get(DESK + "/sent").status()).isEqualTo(403);
    assertThat(neighbour.get(DESK + "/sent/table").status()).isEqualTo(403);
    for (var page : new String[] {"notices", "downloads", "unit"}) {
      assertThat(teacher.get("/desk/" + page).status()).as(page).isEqualTo(403);
    }
  }

  @Test
  void decline_needsAReason() {
    site.at(COUNTY_TIME);

    var refused = official.post(caseAt + "/decline", Map.of("reason", ""));
    var done = official.post(caseAt + "/decline", Map.of("reason", "空间里没有附网址。"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("还没写原因");
    assertThat(done.location()).isEqualTo(DESK);
    assertThat(official.get(DESK + "?list=declined").body()).contains("空间里没有附网址。");
  }

  @Test
  void deciding_outsideTheWindow_isRefusedInWords() {
    assertThat(official.post(caseAt + "/recommend", Map.of()).body()).contains("推荐从");
    site.at(Instant.parse("2021-09-25T02:00:00Z"));
    assertThat(official.post(caseAt + "/recommend", Map.of()).body()).contains("截止了");
  }

  @Test
  void schools_areConfirmedUnderTheirRightName() {
    var path = "/desk/guizhou-2021/schools/522732";
    var list = official.get(path);
    assertThat(list.body()).contains("示例小学");
    var school = list.body().replaceAll("(?s).*" + path + "/([0-9a-f-]{36}).*", "$1");

    assertThat(official.post(path + "/" + school, Map.of("name", "三都县示例小学")).location())
        .isEqualTo(path);
    assertThat(official.get(path).body()).contains("没有要核对的");
    assertThat(official.get(caseAt).body()).contains("三都县示例小学");
  }

  @Test
  void others_areTurnedAway() {
    var neighbour = site.official("522722");
    assertThat(neighbour.get(DESK).status()).isEqualTo(403);
    assertThat(neighbour.get(caseAt).status()).isEqualTo(404);
    assertThat(neighbour.post(caseAt + "/recommend", Map.of()).status()).isEqualTo(404);
    assertThat(neighbour.get("/desk/guizhou-2021/schools/522732").status()).isEqualTo(403);
    assertThat(teacher.get("/desk").status()).isEqualTo(403);
    assertThat(teacher.get(DESK).status()).isEqualTo(403);
    assertThat(teacher.get(caseAt).status()).isEqualTo(404);
    assertThat(official.get(DESK.replace("522732", "999999")).status()).isEqualTo(404);
    assertThat(official.get(DESK + "/case/no-id").status()).isEqualTo(404);
    assertThat(site.stranger().get(DESK).location()).startsWith("/sign-in");
    assertThat(site.holder(Role.SECRETARIAT, "520000").get(DESK).status()).isEqualTo(200);
  }
}
