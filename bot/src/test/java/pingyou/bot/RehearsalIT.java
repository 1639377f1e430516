package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.bot.rehearsal.report.Report;
import pingyou.bot.rehearsal.report.Report.Day;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.TestServers;

/** Whole seasons by the shipped files, in small; each in a database of its own. */
final class RehearsalIT {
  @TempDir private Path place;

  private Report played(String id, Order order) {
    var database = TestServers.database("rehearsal" + Ids.next().toString().replace("-", ""));
    var environment = new HashMap<String, String>();
    environment.put("PINGYOU_DATABASE_URL", database.url());
    environment.put("PINGYOU_DATABASE_USER", database.user());
    environment.put("PINGYOU_DATABASE_PASSWORD", database.password());
    environment.put("PINGYOU_REDIS_URL", TestServers.redisUrl());
    var heard = new AtomicInteger();
    var rehearsal =
        new Rehearsal(Play.HOME, place.resolve(id), place.resolve("programs"), environment);
    var report =
        rehearsal.play(
            id,
            order,
            (_, done, known) -> {
              assertThat(done).isLessThanOrEqualTo(known);
              heard.set(done);
            });
    assertThat(heard.get()).isGreaterThan(order.applicants());
    return report;
  }

  @Test
  void rehearse_guizhou_goesFromTheFirstMessageToThePrizes() throws IOException {
    var report = played("guizhou-2021", new Order(16, 7));

    assertThat(report.notes()).noneMatch(it -> it.what() == What.STUCK);
    assertThat(report.tracks()).hasSize(2);
    var teachers = report.tracks().getFirst();
    assertThat(teachers.applied()).isBetween(11L, 16L);
    assertThat(teachers.submitted()).isBetween(10L, teachers.applied());
    assertThat(teachers.reviewed()).isPositive();
    assertThat(teachers.places()).extracting(Report.Taken::title).contains("一等奖", "三等奖");
    assertThat(teachers.places()).allMatch(it -> it.taken() == it.places());
    assertThat(report.counts())
        .containsKeys(What.EXTENDED, What.EXCLUDED, What.EVALUATED, What.HALF_SCORED)
        .doesNotContainKey(What.WAIVED);
    assertThat(report.own()).isEmpty();
    assertThat(report.units()).hasSize(4).allMatch(it -> it.sent() <= it.received());
    assertThat(report.traffic().answers()).isGreaterThan(16L * 25);
    assertThat(titles(report)).contains("申报截止提醒", "推荐结果通知", "评审任务通知", "评审结果通知");
    assertThat(Files.readString(place.resolve("guizhou-2021/report.html")))
        .contains("演练：16 位申报人走完全程", "随机种子 7", "一等奖", "<svg")
        .doesNotContain("subscribe");
    var json = Files.readString(place.resolve("guizhou-2021/report.json"));
    assertThat(Json.read(json, JsonNode.class).path("seed").asLong()).isEqualTo(7);
    assertThat(place.resolve("guizhou-2021/stage")).doesNotExist();
  }

  private static List<String> titles(Report report) {
    return report.traffic().days().stream()
        .map(Day::templates)
        .flatMap(it -> it.keySet().stream())
        .distinct()
        .toList();
  }

  @Test
  void rehearse_shanxi_withClosesAndRoundsOfCities_goesFromCountiesToTheMinistry() {
    var report = played("shanxi-2020", new Order(12, 50));

    assertThat(report.notes()).noneMatch(it -> it.what() == What.STUCK);
    assertThat(report.own()).hasSizeGreaterThan(4).anyMatch(it -> it.roundUntil() != null);
    var round = report.units().get(1);
    assertThat(round.level()).isEqualTo("县级初评推荐");
    assertThat(round.sent()).isPositive().isLessThanOrEqualTo(round.received());
    assertThat(round.forwarded()).isPositive();
    assertThat(report.counts())
        .containsKeys(What.TOLD_LATE, What.EXTENDED, What.WRITTEN, What.WAIVED);
    assertThat(report.tracks().getLast().reviewed()).isPositive();
  }

  /** Small, so that it stays quick; {@code -Plong} asks for more people. */
  @Test
  void rehearse_twiceWithOneSeed_isTheSame() {
    var order = new Order(Boolean.getBoolean("long") ? 48 : 8, 7);
    var first = played("guizhou-2021", order);
    var second = played("guizhou-2021", order);
    assertThat(first.notes()).noneMatch(it -> it.what() == What.STUCK).hasSizeGreaterThan(4);
    assertThat(second.notes()).isEqualTo(first.notes());
    assertThat(second.tracks()).isEqualTo(first.tracks());
    assertThat(second.cities()).isEqualTo(first.cities());
    assertThat(second.units()).isEqualTo(first.units());
    assertThat(second.counts()).isEqualTo(first.counts());
    assertThat(second.traffic().days()).isEqualTo(first.traffic().days());
  }

  @Test
  void rehearse_whatIsNotThere_isRefused() {
    var rehearsal = new Rehearsal(Play.HOME, place, place.resolve("programs"), Map.of());
    assertThatThrownBy(() -> rehearsal.play("none-2021", new Order(1, 1), (_, _, _) -> {}))
        .hasMessageContaining("none-2021");
  }
}
