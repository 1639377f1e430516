package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.person.Role;
import pingyou.recommendation.chain.Unit;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** The secretariat gives one unit another number of places, and takes it back. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class QuotaPagesIT {
  private static final String HOME = "/secretariat/guizhou-2021";
  private static final String QUOTAS = HOME + "/quotas";
  private static final String SANDU = QUOTAS + "/teacher/county/522732";
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";

  private final SiteRig site;
  private final Browser secretary;

  QuotaPagesIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    secretary = site.holder(Role.SECRETARIAT, "520000");
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** Somebody else holds the unit for longer than the database and its repetitions wait. */
  @Test
  void aUnitThatIsHeld_isSaidSo_nothingIsChanged_andLaterItWorks() throws Exception {
    var three = Map.of("places", "3", "reason", "去年承办培训，案例多。");
    var unit = new Unit("guizhou-2021", "teacher", "county", "522732");
    secretary.get(SANDU);
    var isHeld = new CountDownLatch(1);
    var mayGo = new CountDownLatch(1);
    try (var other = Executors.newSingleThreadExecutor()) {
      var holding =
          other.submit(() ->
              site.backend.database.run(tx -> {
                site.backend.recommendation.ledger.hold(tx, unit);
                isHeld.countDown();
                await(mayGo);
              }));
      await(isHeld);
      var refused = secretary.post(SANDU, three);
      mayGo.countDown();
      holding.get();

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body()).contains("什么也没有改动", "再试一次").doesNotContain("没有办成");
    }
    assertThat(secretary.get(QUOTAS + "?show=set").body()).contains("没有另行核定的");
    assertThat(secretary.post(SANDU, three).location()).isEqualTo(QUOTAS);
    assertThat(secretary.get(QUOTAS + "?show=set").body()).contains("名额 3 个（另行核定）");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void quota_isSet_seenByTheUnit_andTakenBack() {
    assertThat(secretary.get(HOME).body()).contains("推荐名额", QUOTAS);
    assertThat(secretary.get(QUOTAS).body()).contains("三都水族自治县教育局", SANDU, "不限");
    assertThat(secretary.get(QUOTAS + "?show=set").body()).contains("没有另行核定的");
    assertThat(secretary.get(SANDU).body()).contains("核定三都水族自治县教育局的名额").doesNotContain("改回规定的");

    var faulty = secretary.post(SANDU, Map.of("places", "三个", "reason", ""));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("0 到 10000 的整数", "三个");
    var three = Map.of("places", "3", "reason", "去年承办培训，案例多。");
    assertThat(secretary.post(SANDU, three).location()).isEqualTo(QUOTAS);

    assertThat(secretary.get(QUOTAS + "?show=set").body())
        .contains("名额 3 个（另行核定）", "去年承办培训，案例多。")
        .doesNotContain("荔波县");
    assertThat(secretary.get(HOME + "/units").body()).contains("名额 3 个（另行核定）");
    var official = site.official("522732");
    assertThat(official.get(DESK).body())
        .contains("由秘书处核定：去年承办培训，案例多。", "已用 0 / 3", "秘书处把名额核定为 3 个");
    assertThat(secretary.get(HOME + "/log").body()).contains("核定一个单位的名额");

    var back = Map.of("how", "改回规定的", "places", "", "reason", "培训另有安排。");
    assertThat(secretary.get(SANDU).body()).contains("改回规定的", "现在另行核定");
    assertThat(secretary.post(SANDU, back).location()).isEqualTo(QUOTAS);
    assertThat(official.get(DESK).body()).doesNotContain("已用 0 / 3").contains("改回规定的");
    assertThat(official.get(QUOTAS).status()).isEqualTo(403);
    assertThat(official.post(SANDU, three).status()).isEqualTo(403);
    assertThat(secretary.get(QUOTAS + "/teacher/province/520000").status()).isEqualTo(404);
  }
}
