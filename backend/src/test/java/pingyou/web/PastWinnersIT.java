package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.done;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.application.Application;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.school.School;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** The list of winners of earlier years, from its pasting to the city that can't send. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class PastWinnersIT {
  private static final Instant APPLYING = Instant.parse("2020-11-02T02:00:00Z");
  private static final Instant CITY_TIME = Instant.parse("2020-11-17T02:00:00Z");
  private static final String STEERING = "/secretariat/shanxi-2020";
  private static final String PAST = STEERING + "/past";
  private static final String DESK = "/desk/shanxi-2020/school/city/140100";

  private final SiteRig site;
  private final Shanxi shanxi;
  private final Browser secretary;
  private final Browser city;

  PastWinnersIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    site.at(APPLYING);
    shanxi = new Shanxi(site.backend);
    secretary = holder(Role.SECRETARIAT, "140000");
    city = holder(Role.OFFICIAL, "140100");
  }

  private Browser holder(Role role, String unit) {
    var openid = role + "-" + UUID.randomUUID();
    shanxi.give(site.person(openid), role, unit);
    return site.browser(openid);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void winners_areOnTheList_andNeitherTheyNorTheirDoublesGoUp() {
    assertThat(secretary.get(STEERING).body()).contains("往届名单", "平台认定").doesNotContain("等您认定");
    add("2019,学校,140105,示例第一学校,示例一校\n2018,学校,140106,示例外国语学校,\n2017,学校,140106,示例第三学校,");
    assertThat(secretary.get(PAST).body()).contains("示例第一学校", "又名示例一校", "2018 年度");

    refuses_whoStandsOnIt();
    var near = near_asksTheSecretariat_andHoldsTheCity();
    decided_other_thenTheSame(near);
    struck_mayApplyAgain();
  }

  private void add(String rows) {
    var faulty = secretary.post(PAST + "/add", Map.of("rows", rows + "\n2019,学校,140100,示例中学,"));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("第 4 行，地区代码：学校要写所在县（市、区）的代码，这里写的是太原市");
    assertThat(secretary.post(PAST + "/add", Map.of("rows", "")).body()).contains("没有读到名单");
    var read = secretary.post(PAST + "/add", Map.of("rows", rows));
    assertThat(read.body()).contains("读到 3 条", "小店区 示例第一学校 又名示例一校");
    assertThat(secretary.get(PAST).body()).doesNotContain("示例第一学校");
    var seen = read.input("seen");
    assertThat(secretary.post(PAST + "/add", Map.of("rows", rows, "seen", seen)).location())
        .isEqualTo(PAST);
    secretary.post(PAST + "/add", Map.of("rows", rows, "seen", seen));
    assertThat(secretary.get(PAST).body().split("示例外国语学校", -1)).as("only once").hasSize(2);
  }

  private void refuses_whoStandsOnIt() {
    var listed = shanxi.school("140105", "示例 一校");
    assertThat(listed.name()).as("found by its other name").isEqualTo("示例第一学校");
    var draft = shanxi.filled(site.person("new-1"), "school", Shanxi.at(school("示例新建学校")));
    assertThat(why(shanxi.answer(draft, "school", listed.id().toString())))
        .containsExactly(
            Refusal.of("past.listed", "name", "示例第一学校", "year", "2019", "clause", "通知 二（二）2")
                .about("school"));
    var third = shanxi.school("140106", "示例第三学校");
    done(shanxi.submit(shanxi.filled(site.person("new-2"), "school", Shanxi.at(third))));
  }

  private School school(String name) {
    return shanxi.school("140105", name);
  }

  private Application near_asksTheSecretariat_andHoldsTheCity() {
    var near = shanxi.filled(site.person("near"), "school", Shanxi.at(school("小店区示例第1学校（东校区）")));
    done(shanxi.submit(near));
    assertThat(secretary.get(STEERING).body()).contains("等您认定", "名称和往届获奖的相近");
    assertThat(secretary.get(STEERING + "/cases/" + near.id()).body())
        .contains("往届名单：名称和示例第一学校（2019）相近（通知 二（二）2），由秘书处认定是不是同一个");

    site.at(CITY_TIME);
    recommend(near);
    assertThat(city.get(DESK).body()).contains("往届获奖", "认定以前不能送出");
    assertThat(city.post(DESK + "/send", Map.of()).body()).contains("由秘书处认定是不是同一个");
    return near;
  }

  private void recommend(Application application) {
    var at = DESK + "/case/" + application.id();
    assertThat(city.post(at + "/recommend", Map.of()).location()).isEqualTo(DESK);
    city.post(
        at + "/opinion",
        Map.of("text", "同意推荐。", "signer", "郝科长", "signedOn", "2020-11-17", "sealed", "已盖章"));
  }

  private void decided_other_thenTheSame(Application near) {
    var list = secretary.get(PAST).body();
    var at = list.replaceAll("(?s).*(" + PAST + "/[0-9a-f-]{36}/[0-9a-f-]{36}).*", "$1");
    assertThat(secretary.get(at).body()).contains("小店区示例第1学校（东校区）", "又名示例一校");
    assertThat(secretary.post(at, Map.of("reason", "核对过。")).body()).contains("请选是同一个");
    assertThat(secretary.post(at, Map.of("same", "不是同一个", "reason", "")).body()).contains("请写明理由");
    assertThat(secretary.post(at, Map.of("same", "不是同一个", "reason", "两所学校。")).location())
        .isEqualTo(PAST);
    assertThat(secretary.get(PAST).body()).contains("没有要认定的");
    for (var paper : List.of("contact", "plan", "selection-plan")) {
      var waiver = Map.of("act", "waive", "reason", "线下已收。");
      secretary.post(STEERING + "/papers/140100/" + paper, waiver);
    }
    assertThat(city.post(DESK + "/send", Map.of()).body()).contains("送出了 1 份");

    secretary.post(at, Map.of("same", "是同一个", "reason", "就是东校区。"));
    assertThat(secretary.get(at).body()).contains("上次认定", "就是东校区。");
    assertThat(city.get(DESK + "/case/" + near.id()).body()).contains("往届名单：示例第一学校获得过 2019 年度的");
    assertThat(city.post(DESK + "/send", Map.of()).body()).contains("不再纳入推荐范围");
    assertThat(secretary.get(STEERING + "/log").body())
        .contains("往届名单添了一条", "认定是不是往届获奖的", "记下学校的又名");
  }

  private void struck_mayApplyAgain() {
    site.at(APPLYING);
    var list = secretary.get(PAST).body();
    var at = list.replaceAll("(?s).*href=\"(" + PAST + "/[0-9a-f-]{36})\"[^#]*?示例外国语学校.*", "$1");
    assertThat(at).startsWith(PAST);
    assertThat(secretary.get(at).body()).contains("把“示例外国语学校”从名单上撤下");
    assertThat(secretary.post(at, Map.of("reason", " ")).status()).isEqualTo(422);
    assertThat(secretary.post(at, Map.of("reason", "录错了。")).location()).isEqualTo(PAST);
    assertThat(secretary.get(PAST).body()).doesNotContain("示例外国语学校");
    assertThat(secretary.get(at).status()).isEqualTo(404);
  }

  @Test
  void region_thatWon_isRefused_notItsCity() {
    var rows = "2018,区域,140107,杏花岭区,";
    var seen = secretary.post(PAST + "/add", Map.of("rows", rows)).input("seen");
    secretary.post(PAST + "/add", Map.of("rows", rows, "seen", seen));
    var draft =
        shanxi.filled(
            site.person("region-past"),
            "region",
            Map.of("region-type", "区县", "city", "140100", "county", "140105"));

    assertThat(why(shanxi.answer(draft, "county", "140107")))
        .extracting(Refusal::key)
        .containsExactly("past.listed");
    done(shanxi.submit(draft));
  }

  @Test
  void pages_areTheSecretariats() {
    for (var path : List.of(PAST, PAST + "/add", STEERING + "/platforms")) {
      assertThat(city.get(path).status()).as(path).isEqualTo(403);
    }
  }

  private static List<Refusal> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why;
    };
  }
}
