package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.done;
import static pingyou.web.ShanxiSite.why;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.application.Application;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Role;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.paper.Place;
import pingyou.recommendation.paper.Waivers;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/**
 * Two cities of Shanxi: in Datong the counties choose first, in Taiyuan schools come to the city,
 * both to the province.
 */
@ExtendWith({TestDatabase.class, VertxExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class CityRoundIT {
  private static final String DATONG = "140200";
  private static final String XINRONG = "140212";
  private static final String PINGCHENG = "140213";
  private static final String TAIYUAN = "140100";
  private static final String XIAODIAN = "140105";
  private static final String DESK = "/desk/shanxi-2020/school/";
  private static final String QUOTA = "/secretariat/shanxi-2020/quotas/school/";
  private static final String ROUND = DESK + "city/140200/round";

  private final SiteRig site;
  private final ShanxiSite province;
  private final Browser datong;
  private final Browser taiyuan;
  private final Browser xinrong;
  private final Browser pingcheng;
  private final Browser secretary;
  private Application first;
  private Application second;
  private Application silent;
  private Application elsewhere;
  private int people;

  CityRoundIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    province = new ShanxiSite(site, "school");
    province.at("2020-10-26T10:00");
    datong = province.holder(Role.OFFICIAL, DATONG);
    taiyuan = province.holder(Role.OFFICIAL, TAIYUAN);
    xinrong = province.holder(Role.OFFICIAL, XINRONG);
    pingcheng = province.holder(Role.OFFICIAL, PINGCHENG);
    secretary = province.holder(Role.SECRETARIAT, "140000");
    first = filled(XINRONG);
    second = filled(XINRONG);
    silent = filled(PINGCHENG);
    elsewhere = filled(XIAODIAN);
  }

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  @Order(1)
  void round_isSetByTheCity_withinItsLimits_andShownToItsCounties() {
    assertThat(datong.get("/desk/unit").body()).contains("县级初评", ROUND, "没有县级初评，学校直接报到市里");
    assertThat(datong.get(DESK + "city/140200").body()).contains("县级初评：没有县级初评");
    assertThat(datong.get("/desk/shanxi-2020/region/city/140200").body()).doesNotContain("县级初评");
    assertThat(datong.get("/desk/shanxi-2020/region/city/140200/round").status()).isEqualTo(404);
    assertThat(taiyuan.get(ROUND).status()).isEqualTo(404);
    assertThat(xinrong.get("/desk").status()).isEqualTo(403);
    assertThat(xinrong.get(DESK + "county/140212").status()).isNotEqualTo(200);
    assertThat(datong.get(ROUND).body())
        .contains("定大同市的县级初评", "县里最早 11月16日、最晚 11月18日 截止", "云冈区")
        .doesNotContain("新荣区、平城区");

    assertThat(set("办", "2020-11-15", "")).contains("给县里至少要 1 个工作日，最早定在 2020年11月16日");
    assertThat(set("办", "2020-11-19", "")).contains("给市里至少要留 2 个工作日，最晚定在 2020年11月18日");
    assertThat(set("办", "2020-10-25", "")).contains("这一天已经过去了");
    assertThat(set("办", "十七日", "")).contains("没有看懂这个日期");
    assertThat(set("办", "2020-11-17", "两所")).contains("份数请写 1 到 10000 的数字");
    assertThat(set("办", "2020-11-17", "0")).contains("份数请写 1 到 10000 的数字");
    assertThat(set("不办", "", "")).contains("现在就是这样定的");
    assertThat(xinrong.get("/desk").status()).isEqualTo(403);
    assertThat(secretary.get(QUOTA + "county/140212").status()).isEqualTo(404);
    assertThat(secretary.get(QUOTA + "city/140200").status()).isEqualTo(200);

    province.at("2020-10-26T10:00");
    assertThat(set("办", "2020-11-17", "1")).isEmpty();
    assertThat(datong.get("/desk/unit").body())
        .contains("有县级初评，到 11月17日 24:00，每县至多 1 份（10月26日 10:00 设定）");
    assertThat(datong.get(DESK + "city/140200").body()).contains("定下本市的县级初评，到 2020年11月17日");
    assertThat(xinrong.get(DESK + "county/140212").body()).contains("县级初评推荐");
    assertThat(secretary.get("/secretariat/shanxi-2020/units").body())
        .contains("县级初评 · 网络学习空间应用优秀学校", "有县级初评，到 11月17日 24:00", "没有县级初评", "新荣区");
    assertThat(endApplying("2020-11-17")).contains("给县里至少要留 1 个工作日，申报最晚到 2020年11月16日");
    assertThat(datong.get(DESK + "city/140200/close").body()).contains("给县里留一个工作日初评");

    assertThat(set("不办", "", "")).isEmpty();
    assertThat(xinrong.get("/desk").status()).isEqualTo(403);
    assertThat(set("办", "2020-11-17", "1")).isEmpty();
  }

  /**
   * What the city keeps is counted to its own close, not to a later one that it alone was given.
   */
  @Test
  @Order(2)
  void round_ofAnExtendedCity_endsNoLater() {
    done(extend("city", TAIYUAN, LocalDate.of(2020, 11, 21)));
    assertThat(secretary.get(DESK + "city/140100/round").body()).contains("最晚 11月18日 截止");
    assertThat(secretary.get(DESK + "city/140100").body()).contains("11月21日 24:00");
  }

  @Test
  @Order(3)
  void cases_comeInAtTheCounty_andOnlyTheDaysMayChangeThen() {
    for (var it : List.of(first, second, silent, elsewhere)) {
      done(province.shanxi.submit(it));
    }
    assertThat(datong.get(ROUND).body()).contains("只能改日子").doesNotContain("name=\"hold\"");
    assertThat(set("不办", "", "")).contains("办不办和份数不能再改");
    assertThat(set("办", "2020-11-17", "2")).contains("办不办和份数不能再改");
    assertThat(set("办", "2020-11-18", "1")).isEmpty();
    assertThat(post(ROUND, Map.of("lastDay", "2020-11-17", "reason", "留足时间。"))).isEmpty();

    assertThat(receipt(first)).contains("县级初评推荐", "11月14–17日", "市级推荐遴选", "11月18–20日");
    assertThat(receipt(elsewhere)).doesNotContain("县级初评推荐").contains("11月14–20日");
    assertThat(progress(first)).contains("县级初评推荐", "新荣区");
    assertThat(progress(elsewhere)).doesNotContain("县级初评推荐");

    assertThat(xinrong.get(DESK + "county/140212").body()).contains("收到 2 份", "已用 0 / 1，余 1");
    assertThat(page(xinrong, "county/140212", first)).contains("退回");
    assertThat(datong.get(DESK + "city/140200/case/" + first.id()).status()).isEqualTo(404);
    assertThat(datong.get(DESK + "city/140200").body()).contains("还没有收到案例");
    assertThat(taiyuan.get(DESK + "city/140100/case/" + elsewhere.id()).body()).contains("退回");
    assertThat(why(province.recommend("county", XINRONG, first)))
        .containsExactly("recommendation.early");
    assertThat(why(province.recommend("county", XIAODIAN, elsewhere)))
        .containsExactly("recommendation.unit");
  }

  @Test
  @Order(4)
  void county_choosesUnderItsNumber_afterApplyingHasEnded() {
    province.pass("2020-11-14T00:01");
    province.pass("2020-11-14T08:30");
    assertThat(province.office(XINRONG)).containsOnlyOnce("window.opening");
    assertThat(province.office(DATONG)).doesNotContain("window.opening");
    assertThat(province.office(TAIYUAN)).containsOnlyOnce("window.opening");
    assertThat(why(province.recommend("city", DATONG, first)))
        .containsExactly("recommendation.early");
    done(province.recommend("county", XINRONG, first));
    done(province.recommend("county", XINRONG, second));
    assertThat(why(province.send("county", XINRONG)))
        .containsExactly("recommendation.obstacle.over-quota");
    done(province.decide("county", XINRONG, second, new Decision.Decline("空间还没有建好。")));
    done(province.opinion("county", XINRONG, first));
    done(province.send("county", XINRONG));
    assertThat(xinrong.get(DESK + "county/140212/sent").body()).contains("大同市教育局");

    province.pass("2020-11-17T10:00");
    assertThat(province.office(PINGCHENG)).contains("deadline.recommending");
    assertThat(province.office(XINRONG)).doesNotContain("deadline.recommending");
    province.pass("2020-11-18T00:01");
    assertThat(province.told(first)).contains("recommendation.result.forwarded");
    assertThat(province.told(second)).contains("recommendation.result.declined");
    assertThat(province.told(silent)).contains("recommendation.result.silent");
    assertThat(province.told(Role.SECRETARIAT, "140000")).contains("recommendation.silent-units");
    assertThat(secretary.get("/secretariat/shanxi-2020").body())
        .contains("平城区教育局", "县级初评推荐：到截止没有送出名单");
    assertThat(post(ROUND, Map.of("lastDay", "2020-11-18", "reason", ""))).contains("已经结束");
  }

  @Test
  @Order(5)
  void city_hasWhatItsCountiesSent_andOneThatWasLate() {
    province.pass("2020-11-18T08:30");
    assertThat(province.office(DATONG)).containsOnlyOnce("window.opening");
    assertThat(page(datong, "city/140200", first)).contains("空间").doesNotContain("退回");
    assertThat(datong.get(DESK + "city/140200/case/" + second.id()).status()).isEqualTo(404);
    assertThat(why(province.recommend("city", DATONG, second)))
        .containsExactly("recommendation.candidate");
    assertThat(progress(first)).contains("市级推荐遴选");

    done(extend("county", PINGCHENG, LocalDate.of(2020, 11, 19)));
    done(province.recommend("county", PINGCHENG, silent));
    done(province.send("county", PINGCHENG));
    assertThat(why(province.recommend("city", DATONG, silent)))
        .containsExactly("recommendation.candidate");
    assertThat(pingcheng.get(DESK + "county/140213").body()).contains("11月19日 24:00");
    province.pass("2020-11-20T00:01");
    waiveAll(DATONG);
    waiveAll(TAIYUAN);
    for (var it : List.of(first, silent)) {
      province.pick("city", DATONG, it);
    }
    assertThat(why(province.send("city", DATONG)))
        .containsExactly("recommendation.obstacle.over-quota");
    done(province.decide("city", DATONG, silent, new Decision.Decline("名额只有一所。")));
    done(province.send("city", DATONG));
    province.pick("city", TAIYUAN, elsewhere);
    var send = "/api/v1/desks/shanxi-2020/school/city/140100/send";
    var sent = taiyuan.json("POST", send, "");
    assertThat(sent.status()).isEqualTo(200);
    assertThat(sent.body()).contains("\"sequence\":1", elsewhere.id().toString());
    assertThat(taiyuan.json("POST", send, "").body()).isEqualTo(sent.body());
  }

  @Test
  @Order(6)
  void province_hasThoseOfBothWays_withWhatEachLevelSaid() {
    province.pass("2020-11-23T10:00");
    var candidates = site.backend.recommendation.candidates;
    assertThat(
            site.backend.database.<List<UUID>>read(
                tx -> candidates.recommendedTo(tx, Shanxi.ID, "school", "province")))
        .containsExactlyInAnyOrder(first.id(), elsewhere.id());
    assertThat(said(first)).containsExactly("县级初评推荐 同意。", "市级推荐遴选 同意。");
    assertThat(said(elsewhere)).containsExactly("市级推荐遴选 同意。");
    assertThat(province.told(silent)).contains("recommendation.result.declined");
    assertThat(secretary.get("/secretariat/shanxi-2020/cases?track=school").body())
        .contains("评审中", "不推荐");
    assertThat(progress(first)).contains("省级综合评审");
  }

  private String set(String hold, String day, String places) {
    return post(ROUND, Map.of("hold", hold, "lastDay", day, "places", places, "reason", ""));
  }

  /** What the page says against it; nothing if it is done. */
  private String post(String path, Map<String, String> form) {
    datong.get(path);
    var shown = datong.post(path, form);
    return shown.status() == 303 ? "" : shown.body();
  }

  private String endApplying(String day) {
    return post(DESK + "city/140200/close", Map.of("lastDay", day, "reason", ""));
  }

  private static String page(Browser browser, String unit, Application application) {
    return browser.get(DESK + unit + "/case/" + application.id()).body();
  }

  private String receipt(Application application) {
    return province.page(application, "/receipt");
  }

  private String progress(Application application) {
    return province.page(application, "/progress");
  }

  private Application filled(String county) {
    people++;
    return province.filled(Shanxi.at(province.shanxi.school(county, "示例小学" + people)));
  }

  private Outcome<?> extend(String level, String region, LocalDate until) {
    var act = province.ruling(level, region);
    return site.backend.database.write(
        tx -> site.backend.recommendation.extensions.extend(tx, act, until, "停电。"));
  }

  private void waiveAll(String city) {
    var campaign = site.backend.campaigns.find(Shanxi.ID).orElseThrow();
    var region = site.backend.regions.find(city).orElseThrow();
    var person = site.person(Role.SECRETARIAT + "140000");
    for (var paper : campaign.paperwork()) {
      var say =
          new Waivers.Say(person, new Place(campaign, paper, region), "线下已收。", province.moment());
      done(site.backend.database.write(tx -> site.backend.recommendation.waivers.waive(tx, say)));
    }
  }

  private List<String> said(Application application) {
    return site.backend.database.read(tx -> {
      var found = site.backend.application.applications.find(tx, application.id()).orElseThrow();
      return site.backend.recommendation.opinions.of(tx, found).stream()
          .map(it -> it.level().title() + " " + it.opinion().text())
          .toList();
    });
  }
}
