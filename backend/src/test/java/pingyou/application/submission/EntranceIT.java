package pingyou.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.done;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.timetable.Duty;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.person.school.Schools;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Applying in Shanxi: a region for itself, a school in its city, a university at the province. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EntranceIT {
  private static final Campaign SHANXI = CampaignFiles.shanxi();
  private static final Instant NOVEMBER = Instant.parse("2020-11-02T02:00:00Z");
  private static final Instant FOR_UNIVERSITIES = Instant.parse("2020-11-17T02:00:00Z");
  private static final Instant CITY_SETTLES = Instant.parse("2020-11-13T16:01:00Z");
  private static final Instant PROVINCE_SETTLES = Instant.parse("2020-11-20T16:01:00Z");
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestParts parts;
  private final Database database;
  private final Duty closing;

  EntranceIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    closing =
        parts.application.duties.stream()
            .filter(it -> it.name().equals("application.close"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void submit_aUniversity_goesPastItsCity_andHasUntilTheTwentieth() {
    var draft = filled("school", in("本科高校", "140105"), FOR_UNIVERSITIES);

    assertThat(draft.county()).isEqualTo("140000");
    done(submit(draft, FOR_UNIVERSITIES));
    assertThat(find(draft).status()).isEqualTo(Status.SUBMITTED);
    assertThat(find(draft).county()).isEqualTo("140000");
    assertThat(find(draft).number()).startsWith("SX20-S-");
  }

  @Test
  void submit_aSchool_afterTheCitysClose_isRefused() {
    var school = in("小学", "140105");
    var draft = filled("school", school, NOVEMBER);

    assertThat(why(submit(draft, FOR_UNIVERSITIES)))
        .extracting(Refusal::key)
        .containsExactly("application.closed");
    done(submit(draft, NOVEMBER));
    assertThat(find(draft).county()).isEqualTo("140105");
  }

  @Test
  void submit_forASchoolThatApplied_isRefused_untilThatIsWithdrawn() {
    var school = new HashMap<>(in("小学", "140105"));
    var first = filled("school", school, NOVEMBER);
    var second = filled("school", school, NOVEMBER);
    done(submit(first, NOVEMBER));

    assertThat(why(submit(second, NOVEMBER)))
        .containsExactly(Refusal.of("application.school-taken").about("school"));
    assertThat(
            why(
                database.write(tx ->
                    parts.application.drafts.answer(
                        tx, edit(begunAt("140105"), NOVEMBER), "school", school.get("school")))))
        .containsExactly(Refusal.of("application.school-taken").about("school"));
    done(database.write(tx -> parts.application.submissions.withdraw(tx, edit(first, NOVEMBER))));
    done(submit(second, NOVEMBER));
    assertThat(why(submit(first, NOVEMBER)))
        .extracting(Refusal::key)
        .containsExactly("application.school-taken");
  }

  @Test
  void submit_forTwoSchoolsThatWereMerged_keepsWhatBothHold() {
    var one = in("小学", "140106");
    var other = in("小学", "140106");
    var first = filled("school", one, NOVEMBER);
    var second = filled("school", other, NOVEMBER);
    done(submit(first, NOVEMBER));
    done(submit(second, NOVEMBER));
    parts.act(tx -> parts.person.schools.merge(tx, secretary(), id(one), id(other), NOVEMBER));

    var third = filled("school", in("小学", "140106"), NOVEMBER);
    assertThat(
            why(
                database.write(tx ->
                    parts.application.drafts.answer(
                        tx, edit(third, NOVEMBER), "school", one.get("school")))))
        .extracting(Refusal::key)
        .containsExactly("application.school-taken");
    parts.act(tx -> parts.application.drafts.answer(tx, edit(first, NOVEMBER), "using", "改过的内容。"));
    done(submit(first, NOVEMBER));
    parts.act(tx -> parts.application.drafts.answer(tx, edit(second, NOVEMBER), "using", "也改过。"));
    done(submit(second, NOVEMBER));
  }

  private static UUID id(Map<String, String> answers) {
    return UUID.fromString(answers.getOrDefault("school", ""));
  }

  /** A draft that says where the school is and nothing more. */
  private Application begunAt(String county) {
    var draft = begun("school", NOVEMBER);
    for (var it : List.of("school-type", "city", "county")) {
      var typed = in("小学", county).getOrDefault(it, "");
      parts.act(tx -> parts.application.drafts.answer(tx, edit(draft, NOVEMBER), it, typed));
    }
    return draft;
  }

  @Test
  void submit_aCityForItself_isAskedForNoCounty() {
    var city = filled("region", Map.of("region-type", "地市", "city", "140100"), NOVEMBER);
    var county =
        filled(
            "region", Map.of("region-type", "区县", "city", "140100", "county", "140106"), NOVEMBER);

    done(submit(city, NOVEMBER));
    done(submit(county, NOVEMBER));

    assertThat(find(city).county()).isEqualTo("140100");
    assertThat(find(county).county()).isEqualTo("140106");
    assertThat(find(city).number()).startsWith("SX20-R-");
  }

  @Test
  void returnCase_isTheOffices_atWhichACaseComesIn() {
    var official = official("140200");
    var school = in("中职", "140212");
    var draft = filled("school", school, NOVEMBER);
    done(submit(draft, NOVEMBER));
    var reasons = Map.of("using", "请补充数据。");

    var elsewhere = official("140300");
    assertThat(why(returned(elsewhere, draft, reasons)))
        .extracting(Refusal::key)
        .containsExactly("correction.office-only");
    done(returned(official, draft, reasons));
    assertThat(find(draft).status()).isEqualTo(Status.RETURNED);
  }

  @Test
  void returnCase_ofAUniversity_isTheSecretariats_whileItMayApply() {
    var university = filled("school", in("本科高校", "140105"), NOVEMBER);
    done(submit(university, NOVEMBER));
    var reasons = Map.of("using", "请补充数据。");

    assertThat(why(returned(official("140100"), university, reasons)))
        .extracting(Refusal::key)
        .containsExactly("correction.office-only");
    done(returned(secretary(), university, reasons));
    assertThat(find(university).status()).isEqualTo(Status.RETURNED);
    done(submit(university, NOVEMBER));

    var school = filled("school", in("中职", "140105"), NOVEMBER);
    done(submit(school, NOVEMBER));
    assertThat(why(returned(secretary(), school, reasons)))
        .extracting(Refusal::key)
        .containsExactly("correction.office-only");
  }

  @Test
  void close_atTheCitysClose_leavesUniversitiesAndTheUndecided() {
    var schools = in("小学", "140105");
    var school = filled("school", schools, NOVEMBER);
    var university = filled("school", in("高职", "140105"), NOVEMBER);
    var undecided = begun("school", NOVEMBER);

    assertThat(database.<List<Instant>>read(tx -> closing.instants(tx, SHANXI)))
        .containsExactly(CITY_SETTLES, PROVINCE_SETTLES);
    closing.perform(SHANXI, CITY_SETTLES, CITY_SETTLES);
    assertThat(find(school).status()).isEqualTo(Status.LAPSED);
    assertThat(find(university).status()).isEqualTo(Status.DRAFT);
    assertThat(find(undecided).status()).isEqualTo(Status.DRAFT);

    closing.perform(SHANXI, PROVINCE_SETTLES, PROVINCE_SETTLES);
    assertThat(find(university).status()).isEqualTo(Status.LAPSED);
    assertThat(find(undecided).status()).isEqualTo(Status.LAPSED);
    assertThat(Probe.acts(database, school.id())).containsExactly("application.lapse");
    assertThat(Probe.acts(database, university.id())).containsExactly("application.lapse");
  }

  private Application begun(String track, Instant at) {
    var person = parts.person();
    return parts.act(tx -> {
      SHANXI
          .agreements()
          .forEach(it -> parts.person.consents.give(tx, person, SHANXI.id(), it, Moment.of(at)));
      return parts.application.applications.start(tx, person, SHANXI.id(), track, Moment.of(at));
    });
  }

  /** A draft with an answer to everything that is asked. */
  private Application filled(String trackId, Map<String, String> given, Instant at) {
    Track track = SHANXI.track(trackId);
    var draft = begun(trackId, at);
    var answers = new HashMap<String, String>();
    for (var field : track.form().fields()) {
      if (Completeness.isAsked(field, answers)) {
        var id = field.head().id();
        var typed = given.getOrDefault(id, typed(field));
        answers.put(id, typed);
        parts.act(tx -> parts.application.drafts.answer(tx, edit(draft, at), id, typed));
      }
    }
    return find(draft);
  }

  /** A school of this county, a new one each time. */
  private Map<String, String> in(String type, String county) {
    return Map.of(
        "school-type",
        type,
        "city",
        county.substring(0, 4) + "00",
        "county",
        county,
        "school",
        school(county, "示例第" + NUMBERS.incrementAndGet() + "学校"));
  }

  private String school(String county, String name) {
    return parts
        .act(tx ->
            parts.person.schools.propose(
                tx, new UUID(0, 0), new Schools.Place(SHANXI.id(), county), name, NOVEMBER))
        .id()
        .toString();
  }

  private static String typed(Field field) {
    int number = NUMBERS.incrementAndGet();
    return switch (field) {
      case Field.Mobile _ -> TestParts.mobile(number);
      case Field.Link _ -> "https://space.example.cn/" + number;
      case Field.Account _ -> "shili" + number;
      case Field.Secret _ -> "S3cret-canary-" + number;
      case Field.Choice it -> it.options().getFirst();
      case Field.Evidence _ -> TestParts.proofs("https://space.example.cn/" + number);
      case Field _ -> "示例" + number;
    };
  }

  private Outcome<Receipt> submit(Application draft, Instant at) {
    var version = SHANXI.track(draft.track()).promise().version();
    return database.write(tx -> parts.application.submissions.submit(tx, edit(draft, at), version));
  }

  private Outcome<?> returned(UUID official, Application made, Map<String, String> reasons) {
    return database.write(tx ->
        parts.application.corrections.returnCase(
            tx, official, made.id(), reasons, Moment.of(NOVEMBER)));
  }

  private UUID official(String unit) {
    return invited(Role.OFFICIAL, unit);
  }

  private UUID secretary() {
    return invited(Role.SECRETARIAT, SHANXI.region());
  }

  private UUID invited(Role role, String unit) {
    var person = parts.person();
    var invitation = new Invitation(SHANXI.id(), role, unit, null, "郝科长");
    database.run(tx -> {
      var invited = done(parts.person.invitations.create(tx, Actor.SYSTEM, invitation, NOVEMBER));
      done(parts.person.invitations.redeem(tx, person, invited.code(), NOVEMBER));
    });
    return person;
  }

  private static Edit edit(Application application, Instant at) {
    return Edit.inChat(application.id(), application.person(), Moment.of(at));
  }

  private Application find(Application known) {
    return parts.find(known);
  }

  private static List<Refusal> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why;
    };
  }
}
