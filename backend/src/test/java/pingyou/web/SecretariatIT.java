package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
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
final class SecretariatIT {
  private static final Instant GAP = Instant.parse("2021-09-15T02:00:00Z");
  private static final String HOME = "/secretariat/guizhou-2021";

  private final SiteRig site;
  private Browser secretary;

  SecretariatIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @BeforeEach
  void signIn() {
    secretary = site.holder(Role.SECRETARIAT, "520000");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void overview_countsCasesAndNamesSilentUnits() {
    Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));

    assertThat(secretary.get("/secretariat").location()).isEqualTo(HOME);
    assertThat(secretary.get(HOME).body()).contains("已提交", "通知都送到了");
  }

  @Test
  void invite_showsACodeThatWorksOnce() {
    var faulty =
        secretary.post(
            HOME + "/people/invite", Map.of("role", "县、市工作人员", "unit", "火星", "name", "潘丙三"));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("没有找到“火星”。", "潘丙三");
    var none = secretary.post(HOME + "/people/invite", Map.of("role", "县、市工作人员", "name", "潘丙三"));
    assertThat(none.body()).contains("单位和身份不相配");

    var shown =
        secretary.post(
            HOME + "/people/invite", Map.of("role", "县、市工作人员", "unit", "三都县", "name", "潘丙三"));
    var code = shown.body().replaceAll("(?s).*<p class=\"short-code code\">([^<]+)<.*", "$1");
    var invited = site.browser("invited-" + UUID.randomUUID());
    assertThat(invited.get("/invitation?code=" + code).body()).contains("接受邀请", code);
    assertThat(invited.post("/invitation", Map.of("code", code)).location()).isEqualTo("/desk");
    assertThat(invited.get("/desk").body()).contains("网络学习空间优秀教师空间", "网络学习空间应用优秀学校");
    assertThat(
            site.browser("late-" + UUID.randomUUID())
                .post("/invitation", Map.of("code", code))
                .body())
        .contains("已经用过了");

    var people = secretary.get(HOME + "/people");
    assertThat(people.body()).contains("潘丙三", "三都水族自治县");
  }

  @Test
  void invite_unitThatItsNameDoesNotTell_isAskedForByCode() {
    var official = Map.of("role", "县、市工作人员", "name", "潘丙三");
    var path = HOME + "/people/invite";
    var unclear = secretary.post(path, with(official, "unit", "江县"));
    assertThat(unclear.status()).isEqualTo(422);
    assertThat(unclear.body())
        .contains("不止一个地方叫这个名字：", "522633 黔东南苗族侗族自治州 从江县")
        .doesNotContain("short-code");
    assertThat(secretary.post(path, with(official, "unit", "522732")).body())
        .contains("short-code");
  }

  private static Map<String, String> with(Map<String, String> form, String key, String value) {
    var all = new HashMap<>(form);
    all.put(key, value);
    return all;
  }

  @Test
  void invitation_thatNobodyTook_isListedAndCanBeTakenBack() {
    var shown =
        secretary.post(
            HOME + "/people/invite", Map.of("role", "县、市工作人员", "unit", "荔波县", "name", "岑丁四"));
    var code = shown.body().replaceAll("(?s).*<p class=\"short-code code\">([^<]+)<.*", "$1");
    var people = secretary.get(HOME + "/people").body();
    assertThat(people).contains("还没有接受的邀请", "岑丁四");
    var id = people.replaceAll("(?s).*name=\"invitation\" value=\"([^\"]+)\".*", "$1");

    assertThat(secretary.post(HOME + "/people/cancel", Map.of("invitation", id)).location())
        .isEqualTo(HOME + "/people");
    assertThat(secretary.get(HOME + "/people").body()).doesNotContain("岑丁四");
    assertThat(secretary.post(HOME + "/people/cancel", Map.of("invitation", id)).body())
        .contains("已经用过、收回或者过期了");
    assertThat(
            site.browser("late-" + UUID.randomUUID())
                .post("/invitation", Map.of("code", code))
                .body())
        .contains("已经收回了");
    assertThat(site.official("522732").post(HOME + "/people/cancel", Map.of()).status())
        .isEqualTo(403);
  }

  @Test
  void cases_areFoundByAPartOfNumberNameOrSchool() {
    var form = Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var at = form.path().replace("/apply/", HOME + "/cases/");
    assertThat(secretary.get(HOME + "/cases").body()).contains("name=\"q\"", at);
    assertThat(secretary.get(HOME + "/cases?q=%E9%9F%A6").body()).contains(at);
    assertThat(secretary.get(HOME + "/cases?q=nobody").body())
        .contains("value=\"nobody\"")
        .doesNotContain(at);
  }

  @Test
  void auditor_seesEverythingMasked_andChangesNothing() {
    var form = Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var at = form.path().replace("/apply/", HOME + "/cases/");
    var auditor = site.holder(Role.AUDITOR, "520000");

    assertThat(auditor.get("/secretariat").location()).isEqualTo(HOME);
    assertThat(auditor.get(HOME).body()).contains("操作记录").doesNotContain(HOME + "/people\"");
    assertThat(auditor.get(HOME + "/cases").body()).contains(at);
    assertThat(auditor.get(at).body())
        .contains("138****0000")
        .doesNotContain("13800000000", at + "/fault", at + "/reveal");
    assertThat(auditor.get(HOME + "/log").body())
        .contains("提交了申报", "取得身份", "校验码")
        .doesNotContain("page.log.act");
    assertThat(auditor.get(HOME + "/ranking/teacher").body()).contains("没有可以评定的案例");
    assertThat(auditor.get(HOME + "/assignment/teacher").body()).doesNotContain("给每份案例分 3 位专家");
    var ground = Map.of("clause", "指南", "reason", "x", "reason-x", "x");
    assertThat(auditor.post(at + "/fault", ground).status()).isEqualTo(403);
    assertThat(auditor.get(at + "/reveal/mobile").status()).isEqualTo(404);
    for (var page : new String[] {"/people", "/units", "/ranking/teacher/publicity"}) {
      assertThat(auditor.get(HOME + page).status()).as(page).isEqualTo(403);
    }
    assertThat(auditor.post(HOME + "/assignment/teacher", Map.of()).status()).isEqualTo(403);
    assertThat(site.official("522732").get(HOME + "/log").status()).isEqualTo(403);
    assertThat(secretary.get(HOME + "/log?before=no-id").body()).contains("操作记录");
  }

  @Test
  void revoke_endsTheRoleAndTheSignIn() {
    var official = site.official("522722");
    var roles = site.backend.person.roles;
    var grant =
        site.backend
            .database
            .read(tx -> roles.holders(tx, "guizhou-2021", Role.OFFICIAL, "522722"))
            .getFirst()
            .id()
            .toString();
    assertThat(secretary.get(HOME + "/people").body())
        .contains("荔波县", grant, HOME + "/import/people");
    assertThat(secretary.get(HOME + "/people/revoke?grant=" + grant).body())
        .contains("的身份吗", "荔波县", grant);
    assertThat(secretary.get(HOME + "/people/revoke?grant=none").body()).doesNotContain("的身份吗");
    assertThat(official.get("/desk").status()).isEqualTo(200);

    assertThat(secretary.post(HOME + "/people/revoke", Map.of("grant", grant)).location())
        .isEqualTo(HOME + "/people");
    assertThat(official.get("/desk").location()).startsWith("/sign-in");
  }

  @Test
  void ruling_betweenTheWindows_isKeptWithItsClause() {
    var form = Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var at = form.path().replace("/apply/", HOME + "/cases/");
    var ground = Map.of("clause", "指南 二（二）", "reason", "没有附空间网址。");
    assertThat(secretary.post(at + "/fault", ground).body()).contains("两段时间之间");
    site.at(GAP);

    assertThat(secretary.post(at + "/fault", ground).location()).isEqualTo(HOME + "/cases");
    assertThat(secretary.get(at).body()).contains("指南 二（二）", "没有附空间网址。", "138****0000");
    assertThat(secretary.get(HOME + "/cases?q=GZ21").body()).contains(at);
    assertThat(secretary.post(at + "/reveal/mobile", Map.of("reason", "核对")).body())
        .contains("13800000000");
    assertThat(secretary.post(at + "/exclude", ground).location()).isEqualTo(HOME + "/cases");
    assertThat(secretary.get(HOME + "/cases?q=GZ21").body()).contains(at, "已排除");
    assertThat(secretary.get(at).body())
        .contains("秘书处排除了这一份，不再往下走（指南 二（二））：没有附空间网址。", "秘书处标明形式有问题")
        .doesNotContain(at + "/exclude", at + "/fault");
  }

  @Test
  void extend_givesOneUnitALaterDay() {
    var unit = HOME + "/units/teacher/county/522732";
    var faulty = secretary.post(unit, Map.of("lastDay", "明天", "reason", "停电"));
    var done = secretary.post(unit, Map.of("lastDay", "2021-09-26", "reason", "停电一天。"));

    assertThat(secretary.get(HOME + "/units").body()).contains("三都水族自治县教育局", unit);
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(done.location()).isEqualTo("/desk/guizhou-2021/teacher/county/522732");
    assertThat(secretary.get(done.location()).body()).contains("延到 2021年9月26日");
  }

  @Test
  void assign_withoutCases_isRefusedInWords() {
    var panel = HOME + "/assignment/teacher";
    assertThat(secretary.get(panel).body()).contains("给每份案例分 3 位专家", "还没有送到这一级的案例");
    assertThat(secretary.post(panel, Map.of()).body()).contains("等下一级的名单截止后再分配");
    assertThat(secretary.get(HOME + "/assignment/elsewhere").status()).isEqualTo(404);
  }

  @Test
  void ranking_withoutCases_saysWhatIsMissing() {
    var ranking = HOME + "/ranking/teacher";
    assertThat(secretary.get(ranking).body()).contains("没有可以评定的案例");
    assertThat(secretary.get(ranking + "/publicity").body()).contains("开始公示吗");
    assertThat(secretary.post(ranking + "/publicity", Map.of()).status()).isEqualTo(409);
    assertThat(site.official("522732").get(ranking).status()).isEqualTo(403);
    var stranger = site.stranger();
    assertThat(stranger.get("/publicity/guizhou-2021/teacher").status()).isEqualTo(404);
    assertThat(stranger.get("/publicity/elsewhere/teacher").status()).isEqualTo(404);
  }

  @Test
  void everyPage_isTheSecretariatsAlone() {
    var form = Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var id = form.path().replace("/apply/", "");
    var official = site.official("522732");
    var pages =
        new String[] {
          HOME,
          HOME + "/people",
          HOME + "/people/invite",
          HOME + "/cases",
          HOME + "/cases/" + id,
          HOME + "/cases/" + id + "/fault",
          HOME + "/assignment/teacher",
          HOME + "/units",
          HOME + "/units/teacher/county/522732"
        };
    for (var page : pages) {
      assertThat(secretary.get(page).status()).as(page).isEqualTo(200);
      assertThat(official.get(page).status()).as(page).isEqualTo(403);
      assertThat(site.stranger().get(page).status()).as(page).isEqualTo(303);
    }
    assertThat(official.get(HOME + "/cases/" + id + "/reveal/mobile").status()).isEqualTo(404);
    assertThat(secretary.get("/secretariat/elsewhere-2021").status()).isEqualTo(404);
    assertThat(secretary.get(HOME + "/cases/no-id").status()).isEqualTo(404);
    assertThat(official.get("/secretariat").status()).isEqualTo(403);
  }
}
