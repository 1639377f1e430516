package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.CITY_CLOSES;
import static pingyou.recommendation.Scene.CITY_OPENS;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_OPENS;
import static pingyou.recommendation.Scene.COUNTY_TIME;
import static pingyou.recommendation.Scene.GROUND;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.OPINION;
import static pingyou.recommendation.Scene.QIANNAN;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.desk.Desk.Counts;
import pingyou.recommendation.desk.Desk.Event;
import pingyou.recommendation.desk.Standing;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Candidate.Fault;
import pingyou.recommendation.list.Choice;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Fate;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class DeskIT {
  private static final Window COUNTY_WINDOW = new Window(COUNTY_OPENS, COUNTY_CLOSES);
  private static final Window CITY_WINDOW = new Window(CITY_OPENS, CITY_CLOSES);

  private final Scene scene;

  DeskIT(Database database) {
    scene = new Scene(database);
  }

  @Test
  void desk_laysOutTheWholeUnit() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var open = scene.submitted(SANDU);
    var picked = scene.submitted(SANDU);
    var declined = scene.submitted(SANDU);
    var returned = scene.submitted(SANDU, true);
    scene.submitted(LIBO);
    scene.recommend(official, unit, picked);
    scene.decline(official, unit, declined, "材料不全。");
    var sent = scene.send(official, unit);
    var desk = desk(official, unit);
    var entry = new Entry(picked.id(), Choice.RECOMMEND, null, 1, OPINION);
    var no = new Entry(declined.id(), Choice.DECLINE, "材料不全。", 0, null);
    assertThat(desk.lines())
        .containsExactly(
            new Line(candidate(picked), State.PICKED, 1, entry, List.of()),
            new Line(candidate(open), State.OPEN, null, Entry.blank(open.id()), List.of()),
            new Line(candidate(declined), State.DECLINED, null, no, List.of()),
            new Line(
                candidate(returned), State.RETURNED, null, Entry.blank(returned.id()), List.of()));
    assertThat(desk.counts()).isEqualTo(new Counts(4, 1, 1, 1, 1));
    assertThat(desk.window()).isEqualTo(COUNTY_WINDOW);
    assertThat(desk.recipient()).isEqualTo("黔南布依族苗族自治州");
    assertThat(desk.isClosed()).isFalse();
    assertThat(desk.obstacles()).isEmpty();
    assertThat(desk.isUnsent()).isFalse();
    assertThat(desk.sendings()).containsExactly(sent);
    assertThat(desk.history())
        .contains(
            event(Deed.SENT, null, Map.of("sequence", "1", "count", "1"), official),
            event(Deed.DECLINED, declined, Map.of(), official));
  }

  @Test
  void desk_showsFaultAndObstacles_andWhatIsUnsent() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    scene.fault(made);
    done(scene.decide(official, unit, made, new Decision.Recommend(null)));
    var desk = desk(official, unit);
    var line = desk.lines().getFirst();
    assertThat(line.candidate().faults())
        .containsExactly(new Fault(GROUND.clause(), GROUND.reason()));
    assertThat(desk.obstacles())
        .isEqualTo(line.obstacles())
        .extracting(Obstacle::kind)
        .containsExactly(Obstacle.Kind.FAULTY, Obstacle.Kind.NO_OPINION);
    assertThat(desk.isUnsent()).isTrue();
  }

  @Test
  void desk_isForTheUnitsOfficials_andTheSecretariat() {
    var unit = scene.county(SANDU);
    scene.submitted(SANDU);
    assertThat(desk(scene.official(SANDU), unit)).isEqualTo(desk(scene.secretary(), unit));
    for (var person : List.of(scene.official(LIBO), scene.official(QIANNAN), scene.stranger())) {
      assertThat(why(look(person, unit)))
          .containsExactly(Refusal.of("recommendation.role", "unit", "三都水族自治县"));
    }
    var nowhere = new Unit(unit.campaign(), "teacher", "county", QIANNAN);
    assertThat(why(look(scene.secretary(), nowhere)))
        .containsExactly(Refusal.of("recommendation.unit"));
  }

  @Test
  void desk_ofTheReview_hasWhatCitiesSent_andNothingToSend() {
    var province = new Unit(scene.campaign.id(), "teacher", "province", "520000");
    var desk = desk(scene.secretary(), province);
    assertThat(desk.lines()).isEmpty();
    assertThat(desk.recipient()).isNull();
  }

  @Test
  void standings_followTheCaseUp_andNeverBeforeAClose() {
    var county = scene.official(SANDU);
    var city = scene.official(QIANNAN);
    var kept = scene.submitted(SANDU);
    var gone = scene.submitted(SANDU);
    var silent = scene.submitted(LIBO);
    scene.recommend(county, scene.county(SANDU), gone);
    scene.decline(county, scene.county(SANDU), kept, "材料不全。");
    scene.send(county, scene.county(SANDU));
    assertThat(standings(gone)).containsExactly(county(SANDU, null), city(null));
    scene.close(COUNTY_CLOSES);
    assertThat(standings(gone)).containsExactly(county(SANDU, new Fate.Forwarded()), city(null));
    assertThat(standings(kept)).containsExactly(county(SANDU, new Fate.Declined("材料不全。")));
    assertThat(standings(silent)).containsExactly(county(LIBO, new Fate.Silent()));
    scene.recommend(city, scene.city(QIANNAN), gone);
    scene.send(city, scene.city(QIANNAN));
    scene.close(CITY_CLOSES);
    assertThat(standings(gone))
        .containsExactly(county(SANDU, new Fate.Forwarded()), city(new Fate.Forwarded()));
  }

  @Test
  void sentTo_onlyOnceEveryLevelBelowHasSentIt() {
    var official = scene.official(SANDU);
    var made = scene.submitted(SANDU);
    scene.recommend(official, scene.county(SANDU), made);
    scene.send(official, scene.county(SANDU));
    assertThat(isSentTo(made, QIANNAN)).isFalse();
    scene.close(COUNTY_CLOSES);
    assertThat(isSentTo(made, QIANNAN)).isTrue();
    assertThat(isSentTo(made, "520100")).isFalse();
    assertThat(isSentTo(made, "520000")).isFalse();
  }

  private boolean isSentTo(Made made, String region) {
    return scene.write(tx ->
        scene.candidates.isSentTo(
            tx, scene.applications.find(tx, made.id()).orElseThrow(), region));
  }

  private Desk desk(UUID viewer, Unit unit) {
    return done(look(viewer, unit));
  }

  private Outcome<Desk> look(UUID viewer, Unit unit) {
    return scene.write(tx -> scene.desks.of(tx, viewer, unit));
  }

  private List<Standing> standings(Made made) {
    return scene.write(
        tx -> scene.standings.of(tx, scene.applications.find(tx, made.id()).orElseThrow()));
  }

  private Standing county(String region, Fate fate) {
    var terms = scene.chain.terms(scene.county(region));
    return new Standing(terms.level(), terms.region().name(), COUNTY_WINDOW, fate);
  }

  private Standing city(Fate fate) {
    var terms = scene.chain.terms(scene.city(QIANNAN));
    return new Standing(terms.level(), terms.region().name(), CITY_WINDOW, fate);
  }

  private static Candidate candidate(Made made) {
    return new Candidate(
        made.id(), made.number(), made.name(), "", made.county(), made.uncorrected(), List.of());
  }

  private static Event event(Deed deed, Made made, Map<String, String> detail, UUID person) {
    var application = made == null ? null : made.id();
    return new Event(
        new Step(deed, application, person, COUNTY_TIME, detail),
        "陆副科长",
        made == null ? null : made.name());
  }
}
