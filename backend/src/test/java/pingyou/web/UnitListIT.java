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
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** What the secretariat sees of all units. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class UnitListIT {
  private static final String HOME = "/secretariat/guizhou-2021";

  private final SiteRig site;
  private final Browser secretary;

  UnitListIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    secretary = site.holder(Role.SECRETARIAT, "520000");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void units_sayWhatTheyReceivedDecidedAndSent_theSilentFirst() {
    Forms.submitted(site.browser("teacher-" + UUID.randomUUID()));
    var units = HOME + "/units";
    var sandu = units + "/teacher/county/522732";
    assertThat(secretary.get(units).body()).contains("收到 1 份", "没有收到案例", "未处理", "9月17–24日");
    assertThat(secretary.get(units + "?show=open").body())
        .contains("三都水族自治县教育局", sandu)
        .doesNotContain("荔波县");
    assertThat(secretary.get(units + "?show=extended").body()).contains("没有这样的单位");
    var later = Map.of("lastDay", "2021-09-26", "reason", "停电一天。");
    secretary.post(units + "/teacher/county/522722", later);
    assertThat(secretary.get(units + "?show=extended").body())
        .contains("荔波县教育局", "延期到 9月26日 24:00")
        .doesNotContain("三都");

    var closed = Instant.parse("2021-09-27T02:00:00Z");
    site.backend.timetable.run(closed);
    site.at(closed);
    assertThat(secretary.get(units + "?show=silent").body())
        .contains("三都水族自治县教育局", "没有送名单")
        .doesNotContain("荔波县");
    var all = secretary.get(units).body();
    assertThat(all.indexOf(sandu)).isLessThan(all.indexOf(units + "/teacher/county/520102"));
  }
}
