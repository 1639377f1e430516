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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** What a desk says of itself, from the first case to the close. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class DeskStateIT {
  private static final Instant COUNTY_TIME = Instant.parse("2021-09-20T02:00:00Z");
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";

  private final SiteRig site;

  DeskStateIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void desk_saysWhatIsToBeDone_andNothingMore() {
    var form = Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var official = site.official("522732");
    var caseAt = DESK + "/case/" + form.path().replace("/apply/", "");
    assertThat(site.official("522722").get(DESK.replace("522732", "522722")).body())
        .contains("还没有收到案例")
        .doesNotContain("送不出", "可以送出");
    assertThat(official.get(DESK).body()).contains("还没到推荐的时候").doesNotContain("送不出");
    site.at(COUNTY_TIME);
    assertThat(official.get(DESK).body()).contains("有 1 处，送不出", "三都水族自治县教育局");
    official.post(caseAt + "/decline", Map.of("reason", "空间里没有资源。"));
    assertThat(official.get(DESK).body())
        .contains("可以送出了", "收到的都定为不推荐", DESK + "/check\"")
        .doesNotContain("送不出");

    official.post(DESK + "/send", Map.of());
    assertThat(official.get(DESK).body())
        .contains("<h2>都送出了", "第 1 次送出", DESK + "/sent\"")
        .doesNotContain("可以送出了", DESK + "/check\"", "送不出");

    official.post(caseAt + "/recommend", Map.of());
    assertThat(official.get(DESK).body()).contains("有 1 处，送不出", "现在仍以这一次为准");
    official.post(
        caseAt + "/opinion", Map.of("text", "同意。", "signer", "陆乙一", "signedOn", "2021-09-20"));
    assertThat(official.get(DESK).body())
        .contains("送出以后改过", "核对并再送出 1 份")
        .doesNotContain("<h2>都送出了", "可以送出了");

    site.at(Instant.parse("2021-09-25T02:00:00Z"));
    assertThat(official.get(DESK).body())
        .contains("截止了，名单定下", "第 1 次送出")
        .doesNotContain("核对并再送出", "核对并送出");
  }
}
