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
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith({TestDatabase.class, VertxExtension.class})
final class ApplicantIT {
  private final SiteRig site;
  private Browser teacher;

  ApplicantIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @BeforeEach
  void signIn() {
    teacher = site.browser("teacher-" + UUID.randomUUID());
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void start_leadsToTheConsentAndThenToTheForm() {
    var begun = teacher.post("/apply", Map.of("campaign", "guizhou-2021", "track", "teacher"));
    var form = begun.location();
    var consent = teacher.get(form).location();

    assertThat(begun.status()).isEqualTo(303);
    assertThat(consent).isEqualTo(form + "/consent/privacy");
    assertThat(teacher.get(consent).body()).contains("个人信息告知与同意", "我同意");
    assertThat(teacher.post(consent, Map.of("version", "1")).location()).isEqualTo(form);
    assertThat(teacher.get(form).body())
        .contains("2021年度网络学习空间普及应用教师空间案例推荐表", "姓名", "我看过并同意《身份证号的单独同意》")
        .doesNotContain("name=\"id-number\"");
    assertThat(teacher.get("/apply").body()).contains("草稿", form);
  }

  @Test
  void schoolAdministrator_isOneForEachSchool() {
    var typed = new HashMap<String, String>();
    typed.put("school-admin", "是");
    typed.put("school-space-url", "http://www.gzseduyun.cn/space/school-0001");
    typed.put("school-name", "独一小学");
    assertThat(submitted(teacher, typed).status()).isEqualTo(303);
    var colleague = site.browser("colleague-" + UUID.randomUUID());

    assertThat(submitted(colleague, typed).body()).contains("每个学校只能有一位");
    assertThat(submitted(colleague, Map.of("school-name", "独一小学")).status()).isEqualTo(303);
    typed.put("school-name", "另一小学");
    assertThat(submitted(site.browser("third-" + UUID.randomUUID()), typed).status())
        .isEqualTo(303);
  }

  private static Browser.Shown submitted(Browser browser, Map<String, String> changed) {
    var form = Forms.begun(browser);
    Forms.proven(browser, form);
    var typed = new HashMap<>(Forms.teacher(form.version(browser)));
    typed.putAll(changed);
    var saved = browser.post(form.path(), typed);
    if (saved.status() != 303) {
      return saved;
    }
    var key = browser.get(form.path() + "/preview").input("key");
    return browser.post(form.path() + "/submit", Map.of("key", key, "promise", "1"));
  }

  @Test
  void save_withoutScript_keepsWhatIsRightAndNamesWhatIsNot() {
    var form = Forms.begun(teacher);
    Forms.proven(teacher, form);
    var typed = new HashMap<>(Forms.teacher(form.version(teacher)));
    typed.put("mobile", "1380000000");

    var answer = teacher.post(form.path(), typed);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("联系电话：手机号是 11 位，您写了 10 位。", "value=\"1380000000\"", "value=\"韦甲一\"")
        .contains("新填的学校名，等核对");
    typed.putAll(Map.of("mobile", "13800000000", "version", form.version(teacher)));
    assertThat(teacher.post(form.path(), typed).location()).isEqualTo(form.path() + "/preview");
    assertThat(teacher.get(form.path()).body())
        .contains("已填 138****0000", "已填 5227")
        .doesNotContain("13800000000", typed.get("id-number"));
  }

  @Test
  void save_afterAnotherDeviceWrote_keepsOnesOwnTextBeside() {
    var form = Forms.begun(teacher);
    var old = form.version(teacher);
    teacher.post(form.path(), Map.of("version", old, "name", "韦甲一"));

    var late = teacher.post(form.path(), Map.of("version", old, "name", "韦甲二"));

    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("value=\"韦甲一\"", "data-own>韦甲二<");
    var own = Map.of("version", old, "name", "韦甲二", "own", "name");
    teacher.post(form.path(), own);
    assertThat(teacher.get(form.path()).body()).contains("value=\"韦甲二\"");
  }

  @Test
  void submit_givesAReceiptThatAnyoneCanCheck() {
    var form = Forms.complete(teacher);
    var preview = teacher.get(form.path() + "/preview");
    assertThat(preview.body()).contains("138****0000", "已收，不显示", "我承诺以上内容");
    var promised = Map.of("key", preview.input("key"), "promise", "1");

    var first = teacher.post(form.path() + "/submit", promised);
    var second = teacher.post(form.path() + "/submit", promised);

    assertThat(first.location()).isEqualTo(form.path() + "/receipt");
    assertThat(second.location()).isEqualTo(form.path() + "/receipt");
    var receipt = teacher.get(form.path() + "/receipt");
    assertThat(receipt.body())
        .contains("GZ21-T-", "第 1 版", "已收，不打印", "韦甲一", "2021年8月20日 10:00")
        .doesNotContain("13800000000");
    assertThat(teacher.get(form.path() + "/progress").body())
        .contains("县（市、区）评审推荐", "三都水族自治县", "撤回申报");
    assertThat(teacher.get(form.path() + "/submitted").body()).contains("第 1 版", "示例小学");
  }

  @Test
  void submit_withoutThePromise_isRefusedInWords() {
    var form = Forms.complete(teacher);
    var key = teacher.get(form.path() + "/preview").input("key");

    var refused = teacher.post(form.path() + "/submit", Map.of("key", key));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("请再看一遍");
  }

  @Test
  void withdraw_asksFirstAndBringsTheFormBack() {
    var form = Forms.submitted(teacher);

    assertThat(teacher.get(form.path() + "/withdraw").body()).contains("撤回这份申报吗", "不撤回");
    assertThat(teacher.post(form.path() + "/withdraw", Map.of()).location())
        .isEqualTo(form.path() + "/progress");
    assertThat(teacher.get(form.path() + "/progress").location()).isEqualTo(form.path());
  }

  @Test
  void space_takesAPasswordAndNeverShowsIt() {
    var form = Forms.begun(teacher);
    var version = form.version(teacher);
    var secret = "xK9-" + UUID.randomUUID();

    var done =
        teacher.post(
            form.path() + "/space",
            Map.of("version", version, "account", "weijiayi", "password", secret));

    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("收到了");
    assertThat(teacher.get(form.path() + "/space").body())
        .contains("已收，不再显示", "value=\"weijiayi\"")
        .doesNotContain(secret);
    assertThat(teacher.get(form.path()).body()).doesNotContain(secret);
  }

  @Test
  void afterTheClose_theFormLeadsToTheProgress() {
    var form = Forms.begun(teacher);
    var version = form.version(teacher);
    site.at(Instant.parse("2021-09-13T16:00:00Z"));

    assertThat(teacher.get(form.path()).location()).isEqualTo(form.path() + "/progress");
    assertThat(teacher.get(form.path() + "/progress").body())
        .contains("这份申报到此为止", "按放弃处理")
        .doesNotContain("办好了");
    assertThat(teacher.post(form.path(), Map.of("version", version, "name", "韦甲一")).location())
        .isEqualTo(form.path() + "/progress");
  }

  @Test
  void anApplication_isItsOwnersAlone() {
    var form = Forms.submitted(teacher);
    var other = site.browser("other-" + UUID.randomUUID());

    for (var page :
        new String[] {
          "", "/space", "/preview", "/withdraw", "/receipt", "/progress", "/submitted"
        }) {
      assertThat(other.get(form.path() + page).status()).as(page).isEqualTo(404);
    }
    assertThat(other.post(form.path(), Map.of("name", "别人")).status()).isEqualTo(404);
    assertThat(other.get("/apply/not-an-id").status()).isEqualTo(404);
    var stranger = site.stranger();
    assertThat(stranger.get(form.path()).location()).startsWith("/sign-in?to=");
    assertThat(stranger.get("/genuine/guizhou-2021/GZ21-T-9999/abc").body())
        .contains("核对收据", "没有查到")
        .doesNotContain("办好了");
  }

  @Test
  void aPost_withoutTheToken_isRefused() {
    var forged =
        teacher
            .withoutToken()
            .post("/apply", Map.of("campaign", "guizhou-2021", "track", "teacher"));

    assertThat(forged.status()).isEqualTo(403);
  }

  @Test
  void display_isRememberedByTheBrowser() {
    var answer =
        teacher.post("/display", Map.of("theme", "dark", "print", "large", "back", "/apply"));

    assertThat(answer.location()).isEqualTo("/apply");
    assertThat(teacher.get("/apply").body())
        .contains("data-theme=\"dark\"", "data-print=\"large\"");
    assertThat(teacher.post("/display", Map.of("back", "//elsewhere.cn")).location())
        .isEqualTo("/");
  }
}
