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

/** A case on a platform that nobody knows, from its writing to the secretariat's ruling. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class PlatformIT {
  private static final Instant COUNTY_TIME = Instant.parse("2021-09-20T02:00:00Z");
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";
  private static final String STEERING = "/secretariat/guizhou-2021";
  private static final String PLATFORMS = STEERING + "/platforms";

  private final SiteRig site;
  private Browser official;
  private Browser secretary;

  PlatformIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @BeforeEach
  void invited() {
    official = site.official("522732");
    secretary = site.holder(Role.SECRETARIAT, "520000");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void unknownPlatform_isSaidAtOnce_andHoldsTheList_untilTheSecretariatRules() {
    var one = submitted("https://a.kongjian.example.com.cn/1");
    var other = submitted("https://b.kongjian.example.com.cn/2");
    site.at(COUNTY_TIME);
    recommend(one);
    assertThat(official.get(one).body())
        .contains("平台：a.kongjian.example.com.cn不在已知接入的名录里（指南 三（一））", one + "/platform");
    assertThat(official.get(DESK).body()).contains("平台未接入", one + "/platform");
    assertThat(official.post(DESK + "/send", Map.of()).body()).contains("请秘书处认定，或者放回未处理");
    assertThat(secretary.get(STEERING).body()).doesNotContain("请您认定平台");

    assertThat(official.get(one + "/platform").body()).contains("请秘书处认定");
    assertThat(official.post(one + "/platform", Map.of("note", "县里统一建的。")).location())
        .isEqualTo(one);
    assertThat(official.get(one).body()).contains("已请秘书处认定").doesNotContain(one + "/platform");
    assertThat(official.get(DESK).body())
        .contains("平台待认定", "已请秘书处认定平台，还没有结果")
        .doesNotContain("平台未接入", one + "/platform");
    assertThat(secretary.get(STEERING).body()).contains("等您认定", "请您认定平台");
    var at = PLATFORMS + one.substring(one.lastIndexOf('/'));
    assertThat(secretary.get(PLATFORMS).body()).contains(at, "三都水族自治县教育局");
    assertThat(secretary.get(at).body()).contains("县里统一建的。", "example.com.cn 的每一份");

    assertThat(secretary.post(at, Map.of("reason", "核实过。")).body()).contains("请选视为已接入");
    assertThat(secretary.post(at, Map.of("fits", "不符合", "reason", "没有互通。")).location())
        .isEqualTo(PLATFORMS);
    assertThat(official.get(DESK).body()).contains("平台不符合", "秘书处认定平台不符合：没有互通。");
    assertThat(official.post(DESK + "/send", Map.of()).body())
        .contains("秘书处认定空间所在的a.kongjian.example.com.cn不符合指南 三（一）：没有互通。");

    secretary.post(at, Map.of("fits", "视为已接入", "scope", "example.com.cn 的每一份", "reason", "已经互通。"));
    assertThat(official.get(other).body()).as("the same domain").doesNotContain("不在已知接入");
    assertThat(official.get(one).body()).contains("视为已接入：已经互通。");
    assertThat(official.get(DESK).body()).contains("秘书处认定平台视为已接入").doesNotContain("平台不符合");
    assertThat(official.get(DESK + "?list=open").body()).as("the other").contains("秘书处认定平台视为已接入");
    assertThat(official.post(DESK + "/send", Map.of()).body()).contains("送出了 1 份");
    assertThat(secretary.get(PLATFORMS).body()).contains("认定视为已接入", "已经互通。");
  }

  @Test
  void knownPlatform_asksNothing_andOthersCantAsk() {
    var teacher = site.browser("teacher-" + UUID.randomUUID());
    var form = Forms.submitted(teacher);
    assertThat(teacher.get(form.path()).body()).doesNotContain("不在已知接入的名录里");
    var at = form.path().replace("/apply/", DESK + "/case/");
    assertThat(official.get(at).body()).doesNotContain("平台：");
    assertThat(official.post(at + "/platform", Map.of()).body()).contains("不用认定");
    var neighbour = site.official("522722");
    assertThat(neighbour.post(at + "/platform", Map.of()).status()).isEqualTo(404);
    assertThat(teacher.post(at + "/platform", Map.of()).status()).isEqualTo(404);
    assertThat(teacher.get(PLATFORMS).status()).isEqualTo(403);
    assertThat(secretary.get(PLATFORMS + form.path().replace("/apply", "")).status())
        .isEqualTo(404);
  }

  /** Its page on the county's desk. */
  private String submitted(String address) {
    var teacher = site.browser("teacher-" + UUID.randomUUID());
    var form = Forms.complete(teacher);
    var version = form.version(teacher);
    var saved =
        teacher.json(
            "PATCH",
            form.api() + "/fields/space-url",
            "{\"value\": \"" + address + "\"}",
            "If-Match",
            "\"" + version + "\"");
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    assertThat(saved.body()).contains("不在已知接入的名录里");
    assertThat(teacher.get(form.path()).body()).contains("不在已知接入的名录里（指南 三（一））");
    var key = teacher.get(form.path() + "/preview").input("key");
    teacher.post(form.path() + "/submit", Map.of("key", key, "promise", "1"));
    return form.path().replace("/apply/", DESK + "/case/");
  }

  private void recommend(String at) {
    assertThat(official.post(at + "/recommend", Map.of()).location()).isEqualTo(DESK);
    official.post(
        at + "/opinion", Map.of("text", "同意推荐。", "signer", "陆乙一", "signedOn", "2021-09-20"));
  }
}
