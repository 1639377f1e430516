package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.done;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Told;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.Tx;

/** Two cities of Shanxi: Taiyuan ends applying a week early, then later again; Datong later. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class OwnCloseIT {
  private static final String SHANXI = "shanxi-2020";
  private static final String TAIYUAN = "/desk/shanxi-2020/region/city/140100";
  private static final String DATONG = "/desk/shanxi-2020/region/city/140200";

  private final SiteRig site;
  private final Browser taiyuan;
  private final Browser datong;
  private final Browser secretary;
  private final Application draft;
  private final Application sent;
  private final Application elsewhere;
  private final Application undecided;
  private final Map<UUID, String> openids = new HashMap<>();
  private Instant now = Instant.EPOCH;
  private int people;

  OwnCloseIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    at("2020-10-26T10:00");
    taiyuan = holder(Role.OFFICIAL, "140100");
    datong = holder(Role.OFFICIAL, "140200");
    secretary = holder(Role.SECRETARIAT, "140000");
    draft = filled("140100", "140105");
    sent = filled("140100", "140106");
    done(submit(sent));
    elsewhere = filled("140200", "140212");
    undecided = begun();
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
    assertThat(page(draft)).contains("11月6日 24:00");
    assertThat(page(elsewhere)).contains("11月13日 24:00");
    assertThat(secretary.get("/secretariat/shanxi-2020/units").body())
        .contains("申报截止 · 网络学习空间应用优秀区域", "11月6日 24:00（10月26日 10:00 设定）");
    assertThat(secretary.get("/secretariat/shanxi-2020").body())
        .contains("各市自己定，没有定的到 11月13日 24:00");
  }

  /** The reminder of three days before is due at the same moment: it is sent once. */
  @Test
  @Order(2)
  void close_movedForwardOntoAReminder_isToldOnce() {
    var yangquan = holder(Role.OFFICIAL, "140300");
    var hurried = begun();
    done(answer(hurried, "region-type", "地市"));
    done(answer(hurried, "city", "140300"));
    assertThat(set(yangquan, "/desk/shanxi-2020/region/city/140300", "2020-10-29")).isEmpty();
    assertThat(told(hurried)).containsExactly("申报截止提醒 10月29日 24:00");
    pass("2020-10-26T10:01");
    assertThat(told(hurried)).containsExactly("申报截止提醒 10月29日 24:00");
    pass("2020-10-28T10:00");
    assertThat(told(hurried)).hasSize(2);
    assertThat(yangquan.get("/desk/shanxi-2020/region/city/140300/close").body())
        .contains("现在来不及了，只能往后推");
  }

  @Test
  @Order(3)
  void reminders_goByTheCitysClose() {
    pass("2020-11-03T10:00");
    pass("2020-11-05T10:00");
    pass("2020-11-06T10:00");
    pass("2020-11-06T20:00");
    assertThat(told(draft)).hasSize(5).allMatch("申报截止提醒 11月6日 24:00"::equals);
    assertThat(told(elsewhere)).isEmpty();
    assertThat(told(undecided)).isEmpty();
  }

  @Test
  @Order(4)
  void atItsClose_draftsOfTheCityLapse_andItsOfficeMayBegin() {
    assertThat(why(recommend("140100", sent))).containsExactly("recommendation.early");
    pass("2020-11-07T00:01");
    assertThat(find(draft).status()).isEqualTo(Status.LAPSED);
    assertThat(find(elsewhere).status()).isEqualTo(Status.DRAFT);
    assertThat(find(undecided).status()).isEqualTo(Status.DRAFT);
    assertThat(why(answer(draft, "name", "太原市"))).containsExactly("application.closed");
    assertThat(taiyuan.get(TAIYUAN + "/case/" + sent.id()).body()).doesNotContain("退回");

    pass("2020-11-07T08:30");
    assertThat(office("140100")).containsOnlyOnce("window.opening");
    assertThat(office("140200")).doesNotContain("window.opening");
    done(recommend("140100", sent));
    assertThat(why(recommend("140200", elsewhere))).containsExactly("recommendation.early");
  }

  @Test
  @Order(5)
  void close_movedLaterAfterItPassed_opensAgain_andEndsAgain() {
    pass("2020-11-09T10:00");
    assertThat(set(taiyuan, TAIYUAN, "2020-11-12")).isEmpty();
    assertThat(told(draft)).last().isEqualTo("申报截止提醒 11月12日 24:00");
    assertThat(why(recommend("140100", sent))).containsExactly("recommendation.early");
    done(answer(draft, "name", "太原市"));
    assertThat(find(draft).status()).isEqualTo(Status.DRAFT);

    pass("2020-11-13T00:01");
    assertThat(find(draft).status()).isEqualTo(Status.LAPSED);
    assertThat(find(elsewhere).status()).isEqualTo(Status.DRAFT);
    assertThat(Probe.acts(site.backend.database, draft.id()))
        .containsExactly("application.lapse", "application.lapse");
    pass("2020-11-13T08:30");
    done(recommend("140100", sent));
  }

  @Test
  @Order(6)
  void secretariat_movesAnyCitys_andWhoHasNotChosenWritesAsLongAsAnyoneMay() {
    assertThat(set(secretary, DATONG, "2020-11-18")).isEmpty();
    assertThat(page(elsewhere)).contains("11月18日 24:00");
    assertThat(told(elsewhere)).contains("申报截止提醒 11月18日 24:00");
    pass("2020-11-14T00:01");
    assertThat(find(elsewhere).status()).isEqualTo(Status.DRAFT);
    pass("2020-11-17T10:00");
    assertThat(find(undecided).status()).isEqualTo(Status.DRAFT);
    done(answer(undecided, "region-type", "地市"));
    assertThat(why(answer(undecided, "city", "140100")))
        .containsExactly("application.closed-there");
    done(answer(undecided, "city", "140200"));
    assertThat(begun().status()).isEqualTo(Status.DRAFT);
    assertThat(why(recommend("140200", elsewhere))).containsExactly("recommendation.early");

    pass("2020-11-19T00:01");
    assertThat(List.of(elsewhere, undecided))
        .extracting(it -> find(it).status())
        .containsOnly(Status.LAPSED);
    assertThat(set(datong, DATONG, "2020-11-19")).isEmpty();
    pass("2020-11-20T00:01");
    assertThat(datong.get("/desk/unit").body()).contains("不能再改");
    assertThat(set(datong, DATONG, "2020-11-20")).contains("申报最晚到 2020年11月19日");
  }

  private void at(String local) {
    now = LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    site.at(now);
  }

  /** The time of day at which something is done, everything that was due before included. */
  private void pass(String local) {
    at(local);
    site.backend.timetable.run(now);
  }

  private Browser holder(Role role, String unit) {
    var spec = new Invitation(SHANXI, role, unit, null, "郝科长");
    return site.holder(spec, role + unit);
  }

  /** What the page says against it; nothing if the close is moved. */
  private String set(Browser browser, String desk, String day) {
    browser.get(desk + "/close");
    var shown = browser.post(desk + "/close", Map.of("lastDay", day, "reason", ""));
    return shown.status() == 422 ? shown.body() : "";
  }

  private String page(Application application) {
    return site.browser(openid(application)).get("/apply/" + application.id()).body();
  }

  private String openid(Application application) {
    return openids.getOrDefault(application.person(), "");
  }

  private Application begun() {
    var openid = "applicant" + ++people;
    var person = site.person(openid);
    openids.put(person, openid);
    var backend = site.backend;
    var campaign = backend.campaigns.find(SHANXI).orElseThrow();
    return act(tx -> {
      campaign
          .agreements()
          .forEach(it -> backend.person.consents.give(tx, person, SHANXI, it, Moment.of(now)));
      return backend.application.applications.start(tx, person, SHANXI, "region", Moment.of(now));
    });
  }

  private Application filled(String city, String county) {
    var begun = begun();
    var given = Map.of("region-type", "区县", "city", city, "county", county);
    var answers = new HashMap<String, String>();
    var track = site.backend.campaigns.find(SHANXI).orElseThrow().track("region");
    for (var field : track.form().fields()) {
      if (Completeness.isAsked(field, answers)) {
        var id = field.head().id();
        var typed = given.getOrDefault(id, typed(field));
        answers.put(id, typed);
        done(answer(begun, id, typed));
      }
    }
    return find(begun);
  }

  private String typed(Field field) {
    return switch (field) {
      case Field.Mobile _ -> TestParts.mobile(people);
      case Field.Link _ -> "https://space.example.cn/" + people;
      case Field.Account _ -> "shili" + people;
      case Field.Secret _ -> "S3cret-canary-" + people;
      case Field.Choice it -> it.options().getFirst();
      case Field.Evidence _ -> TestParts.proofs("https://space.example.cn/" + people);
      case Field _ -> "示例" + people;
    };
  }

  private Outcome<?> answer(Application draft, String field, String typed) {
    return site.backend.database.write(
        tx -> site.backend.application.drafts.answer(tx, edit(draft), field, typed));
  }

  private Outcome<?> submit(Application draft) {
    return site.backend.database.write(
        tx -> site.backend.application.submissions.submit(tx, edit(draft), "1"));
  }

  private Outcome<?> recommend(String region, Application made) {
    var unit = new Unit(SHANXI, "region", "city", region);
    var act = new Act(site.person(Role.OFFICIAL + region), unit, Moment.of(now));
    return site.backend.database.write(tx ->
        site.backend.recommendation.recommendations.decide(
            tx, act, made.id(), new Decision.Recommend(null)));
  }

  private Edit edit(Application application) {
    return Edit.inChat(application.id(), application.person(), Moment.of(now));
  }

  private Application find(Application known) {
    return site.backend.database.read(
        tx -> site.backend.application.applications.find(tx, known.id()).orElseThrow());
  }

  /** The reminders that an applicant was sent, oldest first: which, and until when. */
  private List<String> told(Application application) {
    var person = List.of(application.person());
    List<Told> told =
        site.backend.database.read(
            tx -> site.backend.outbox.history(tx, SHANXI, person, List.of("deadline.applying")));
    return told.reversed().stream()
        .map(it -> it.title() + " " + it.values().get("deadline"))
        .toList();
  }

  private List<String> office(String region) {
    return Probe.told(site.backend.database, site.person(Role.OFFICIAL + region));
  }

  private <T> T act(Function<Tx, Outcome<T>> act) {
    return done(site.backend.database.write(act));
  }

  private static List<String> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why.stream().map(Refusal::key).toList();
    };
  }
}
