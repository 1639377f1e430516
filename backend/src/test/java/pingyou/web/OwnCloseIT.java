package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.done;
import static pingyou.web.ShanxiSite.why;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.application.Application;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.campaign.rule.Outcome;
import pingyou.notice.Told;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Two cities of Shanxi: Taiyuan ends applying a week early, then later again; Datong later. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class OwnCloseIT {
  private static final String TAIYUAN = "/desk/shanxi-2020/region/city/140100";
  private static final String DATONG = "/desk/shanxi-2020/region/city/140200";

  private final SiteRig site;
  private final ShanxiSite province;
  private final Browser taiyuan;
  private final Browser datong;
  private final Browser secretary;
  private final Application draft;
  private final Application sent;
  private final Application elsewhere;
  private final Application undecided;

  OwnCloseIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    province = new ShanxiSite(site, "region");
    province.at("2020-10-26T10:00");
    taiyuan = province.holder(Role.OFFICIAL, "140100");
    datong = province.holder(Role.OFFICIAL, "140200");
    secretary = province.holder(Role.SECRETARIAT, "140000");
    draft = filled("140105");
    sent = filled("140106");
    done(province.shanxi.submit(sent));
    elsewhere = filled("140212");
    undecided = province.begun();
  }

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  @Order(1)
  void close_isSetByTheCityAlone_withinItsLimits() {
    assertThat(taiyuan.get("/desk/unit").body())
        .contains("申报截止", TAIYUAN + "/close", "11月13日 24:00（没有设定，按口径）");
    assertThat(taiyuan.get(TAIYUAN).body())
        .contains("申报截止：11月13日 24:00（没有设定，按口径）", TAIYUAN + "/close");
    assertThat(datong.get(TAIYUAN + "/close").status()).isEqualTo(404);
    assertThat(taiyuan.get(TAIYUAN + "/close").body())
        .contains("改太原市的申报截止", "最晚 11月19日", "现在最早 10月29日");

    assertThat(set(taiyuan, TAIYUAN, "2020-10-28")).contains("至少提前 3 个工作日知道，现在最早定在 2020年10月29日");
    assertThat(set(taiyuan, TAIYUAN, "2020-10-25")).contains("这一天已经过去了");
    assertThat(set(taiyuan, TAIYUAN, "2020-11-20")).contains("至少要留 1 个工作日推荐，申报最晚到 2020年11月19日");
    assertThat(set(taiyuan, TAIYUAN, "2020-11-21")).contains("要在 2020年10月19日 到 2020年11月20日 之间");
    assertThat(set(taiyuan, TAIYUAN, "2020-11-13")).contains("现在就是到");
    assertThat(set(taiyuan, TAIYUAN, "11月6日")).contains("没有看懂这个日期");
    assertThat(told(draft)).isEmpty();

    assertThat(set(taiyuan, TAIYUAN, "2020-11-06")).isEmpty();
    assertThat(taiyuan.get("/desk/unit").body()).contains("11月6日 24:00（10月26日 10:00 设定）");
    assertThat(taiyuan.get(TAIYUAN).body()).contains("把本市的申报截止定为 2020年11月6日");
    assertThat(told(draft)).containsExactly("申报截止提醒 11月6日 24:00");
    assertThat(told(elsewhere)).isEmpty();
    assertThat(page(draft))
        .contains("太原市的申报截止是另定的，10月26日 10:00 定到 11月6日 24:00；没有另定的市是 11月13日 24:00");
    assertThat(province.page(sent, "/progress")).contains("太原市的申报截止是另定的");
    assertThat(page(elsewhere)).contains("11月13日 24:00").doesNotContain("另定");
    assertThat(secretary.get("/secretariat/shanxi-2020/units").body())
        .contains("申报截止 · 网络学习空间应用优秀区域", "11月6日 24:00（10月26日 10:00 设定）");
    assertThat(secretary.get("/secretariat/shanxi-2020").body())
        .contains("各市自己定，没有定的到 11月13日 24:00");
  }

  /** The reminder of three days before is due at the same moment: it is sent once. */
  @Test
  @Order(2)
  void close_movedForwardOntoAReminder_isToldOnce() {
    var yangquan = province.holder(Role.OFFICIAL, "140300");
    var hurried = province.begun();
    done(province.shanxi.answer(hurried, "region-type", "地市"));
    done(province.shanxi.answer(hurried, "city", "140300"));
    assertThat(set(yangquan, "/desk/shanxi-2020/region/city/140300", "2020-10-29")).isEmpty();
    assertThat(told(hurried)).containsExactly("申报截止提醒 10月29日 24:00");
    province.pass("2020-10-26T10:01");
    assertThat(told(hurried)).containsExactly("申报截止提醒 10月29日 24:00");
    province.pass("2020-10-28T10:00");
    assertThat(told(hurried)).hasSize(2);
    assertThat(yangquan.get("/desk/shanxi-2020/region/city/140300/close").body())
        .contains("现在来不及了，只能往后推");
  }

  @Test
  @Order(3)
  void reminders_goByTheCitysClose() {
    province.pass("2020-11-03T10:00");
    province.pass("2020-11-05T10:00");
    province.pass("2020-11-06T10:00");
    province.pass("2020-11-06T20:00");
    assertThat(told(draft)).hasSize(5).allMatch("申报截止提醒 11月6日 24:00"::equals);
    assertThat(told(elsewhere)).isEmpty();
    assertThat(told(undecided)).isEmpty();
  }

  @Test
  @Order(4)
  void atItsClose_draftsOfTheCityLapse_andItsOfficeMayBegin() {
    assertThat(why(recommend("140100", sent))).containsExactly("recommendation.early");
    province.pass("2020-11-07T00:01");
    assertThat(province.find(draft).status()).isEqualTo(Status.LAPSED);
    assertThat(province.find(elsewhere).status()).isEqualTo(Status.DRAFT);
    assertThat(province.find(undecided).status()).isEqualTo(Status.DRAFT);
    assertThat(why(province.shanxi.answer(draft, "name", "太原市")))
        .containsExactly("application.closed");
    assertThat(taiyuan.get(TAIYUAN + "/case/" + sent.id()).body()).doesNotContain("退回");

    province.pass("2020-11-07T08:30");
    assertThat(province.office("140100")).containsOnlyOnce("window.opening");
    assertThat(province.office("140200")).doesNotContain("window.opening");
    done(recommend("140100", sent));
    assertThat(why(recommend("140200", elsewhere))).containsExactly("recommendation.early");
  }

  @Test
  @Order(5)
  void close_movedLaterAfterItPassed_opensAgain_andEndsAgain() {
    province.pass("2020-11-09T10:00");
    assertThat(set(taiyuan, TAIYUAN, "2020-11-12")).isEmpty();
    assertThat(told(draft)).last().isEqualTo("申报截止提醒 11月12日 24:00");
    assertThat(why(recommend("140100", sent))).containsExactly("recommendation.early");
    done(province.shanxi.answer(draft, "name", "太原市"));
    assertThat(province.find(draft).status()).isEqualTo(Status.DRAFT);

    province.pass("2020-11-13T00:01");
    assertThat(province.find(draft).status()).isEqualTo(Status.LAPSED);
    assertThat(province.find(elsewhere).status()).isEqualTo(Status.DRAFT);
    assertThat(Probe.acts(site.backend.database, draft.id()))
        .containsExactly("application.lapse", "application.lapse");
    province.pass("2020-11-13T08:30");
    done(recommend("140100", sent));
  }

  @Test
  @Order(6)
  void secretariat_movesAnyCitys_andWhoHasNotChosenWritesAsLongAsAnyoneMay() {
    assertThat(set(secretary, DATONG, "2020-11-18")).isEmpty();
    assertThat(page(elsewhere)).contains("11月18日 24:00");
    assertThat(told(elsewhere)).contains("申报截止提醒 11月18日 24:00");
    province.pass("2020-11-14T00:01");
    assertThat(province.find(elsewhere).status()).isEqualTo(Status.DRAFT);
    province.pass("2020-11-17T10:00");
    assertThat(province.find(undecided).status()).isEqualTo(Status.DRAFT);
    done(province.shanxi.answer(undecided, "region-type", "地市"));
    assertThat(why(province.shanxi.answer(undecided, "city", "140100")))
        .containsExactly("application.closed-there");
    done(province.shanxi.answer(undecided, "city", "140200"));
    assertThat(province.begun().status()).isEqualTo(Status.DRAFT);
    assertThat(why(recommend("140200", elsewhere))).containsExactly("recommendation.early");

    province.pass("2020-11-19T00:01");
    assertThat(List.of(elsewhere, undecided))
        .extracting(it -> province.find(it).status())
        .containsOnly(Status.LAPSED);
    assertThat(set(datong, DATONG, "2020-11-19")).isEmpty();
    province.pass("2020-11-20T00:01");
    assertThat(datong.get("/desk/unit").body()).contains("不能再改");
    assertThat(set(datong, DATONG, "2020-11-20")).contains("申报最晚到 2020年11月19日");
  }

  /** What the page says against it; nothing if the close is moved. */
  private String set(Browser browser, String desk, String day) {
    browser.get(desk + "/close");
    var shown = browser.post(desk + "/close", Map.of("lastDay", day, "reason", ""));
    return shown.status() == 422 ? shown.body() : "";
  }

  private String page(Application application) {
    return province.page(application, "");
  }

  private Application filled(String county) {
    var city = county.substring(0, 4) + "00";
    return province.filled(Map.of("region-type", "区县", "city", city, "county", county));
  }

  private Outcome<?> recommend(String region, Application made) {
    return province.recommend("city", region, made);
  }

  /** The reminders that an applicant was sent, oldest first: which, and until when. */
  private List<String> told(Application application) {
    var person = List.of(application.person());
    List<Told> told =
        site.backend.database.read(
            tx -> site.backend.outbox.history(tx, Shanxi.ID, person, List.of("deadline.applying")));
    return told.reversed().stream()
        .map(it -> it.title() + " " + it.values().get("deadline"))
        .toList();
  }
}
