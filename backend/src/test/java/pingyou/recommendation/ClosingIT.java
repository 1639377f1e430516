package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.CITY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.HUAXI;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.NO_REASON;
import static pingyou.recommendation.Scene.QIANNAN;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.why;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.application.CaseLine;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.Scene.Told;
import pingyou.recommendation.chain.Unit;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class ClosingIT {
  private static final Instant GAP_AFTER_COUNTIES = Instant.parse("2021-09-26T02:00:00Z");

  /** All in one city; closing goes through them in this order. */
  private static final List<String> COUNTIES =
      List.of("522701", "522702", LIBO, "522723", "522725", "522726", "522727", SANDU);

  private final Database database;
  private final Scene scene;

  ClosingIT(Database database) {
    this.database = database;
    scene = new Scene(database);
  }

  @Test
  void close_freezesWhatWasSentLast_andTellsEveryApplicantOnce() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var chosen = scene.submitted(SANDU);
    var declined = scene.submitted(SANDU);
    var left = scene.submitted(SANDU);
    scene.recommend(official, unit, chosen);
    scene.decline(official, unit, declined, "与他人雷同。");
    scene.send(official, unit);
    scene.close(COUNTY_CLOSES);
    scene.close(COUNTY_CLOSES);
    assertThat(scene.told())
        .containsExactlyInAnyOrder(
            told(chosen, "recommendation.result.forwarded", Map.of()),
            told(declined, "recommendation.result.declined", Map.of("reason", "与他人雷同。")),
            told(left, "recommendation.result.declined", NO_REASON));
    assertThat(reaching(scene.city(QIANNAN))).containsExactly(chosen.id());
  }

  @Test
  void close_whatWasChangedButNotSent_goesNowhere_andTheUnitIsTold() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var sent = scene.submitted(SANDU);
    var unsent = scene.submitted(SANDU);
    scene.recommend(official, unit, sent);
    scene.send(official, unit);
    scene.recommend(official, unit, unsent);
    scene.close(COUNTY_CLOSES);
    assertThat(reaching(scene.city(QIANNAN))).containsExactly(sent.id());
    assertThat(scene.told(unsent.person()))
        .containsExactly(told(unsent, "recommendation.result.declined", NO_REASON));
    assertThat(scene.told(official))
        .containsExactly(
            new Told(
                official,
                "recommendation.unsent",
                Map.of(
                    "campaign", scene.campaign.shortTitle(),
                    "track", "网络学习空间优秀教师空间",
                    "level", "县（市、区）评审推荐",
                    "unit", "三都水族自治县",
                    "count", "1",
                    "deadline", "9月24日 24:00")));
  }

  @Test
  void close_ofASilentUnit_saysExactlyThat_andTheSecretariatHearsWhichUnits() {
    var secretary = scene.secretary();
    var official = scene.official(SANDU);
    var waiting = scene.submitted(SANDU);
    var elsewhere = scene.submitted(HUAXI);
    scene.recommend(official, scene.county(SANDU), waiting);
    scene.close(COUNTY_CLOSES);
    assertThat(scene.told(waiting.person()))
        .containsExactly(told(waiting, "recommendation.result.silent", Map.of()));
    assertThat(scene.told(elsewhere.person())).hasSize(1);
    assertThat(scene.told(official))
        .extracting(Told::kind)
        .containsExactly("recommendation.unsent");
    assertThat(scene.told(secretary))
        .containsExactly(
            new Told(
                secretary,
                "recommendation.silent-units",
                Map.of(
                    "campaign", scene.campaign.shortTitle(),
                    "track", "网络学习空间优秀教师空间",
                    "level", "县（市、区）评审推荐",
                    "count", "2",
                    "units", "花溪区、三都水族自治县")));
    assertThat(reaching(scene.city(QIANNAN))).isEmpty();
  }

  @Test
  void close_ofAUnitThatDeclinedAll_isNotSilence() {
    var secretary = scene.secretary();
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var declined = scene.submitted(SANDU);
    scene.decline(official, unit, declined, "材料不全。");
    scene.send(official, unit);
    scene.close(COUNTY_CLOSES);
    assertThat(scene.told())
        .containsExactly(
            told(declined, "recommendation.result.declined", Map.of("reason", "材料不全。")));
    assertThat(scene.told(secretary)).isEmpty();
  }

  @Test
  void close_whereReasonsArentShown_tellsNone() {
    var hiding = new Scene(database, ClosingIT::withoutReasons);
    var official = hiding.official(SANDU);
    var declined = hiding.submitted(SANDU);
    hiding.decline(official, hiding.county(SANDU), declined, "材料不全。");
    hiding.send(official, hiding.county(SANDU));
    hiding.close(COUNTY_CLOSES);
    assertThat(hiding.told(declined.person()))
        .containsExactly(
            hiding.result(
                declined, hiding.county(SANDU), "recommendation.result.declined", NO_REASON));
  }

  @Test
  void afterTheClose_anActSentInTime_isTooLate() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    scene.recommend(official, unit, scene.submitted(SANDU));
    scene.close(COUNTY_CLOSES);
    var inTime = new Moment(COUNTY_CLOSES.minusSeconds(1), COUNTY_CLOSES.plusSeconds(59));
    var act = new Act(official, unit, inTime);
    assertThat(why(scene.<Outcome<Sending>>write(tx -> scene.recommendations.send(tx, act))))
        .containsExactly(Refusal.of("recommendation.late", "deadline", "9月24日 24:00"));
  }

  @Test
  void sendingAndClosingAtOnce_eachListIsFrozenWholeOrNotAtAll() throws Exception {
    var cases = COUNTIES.stream().map(scene::submitted).toList();
    var senders = cases.stream().map(this::sender).toList();
    Callable<Boolean> closer =
        () -> {
          scene.close(COUNTY_CLOSES);
          return false;
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      var closing = threads.submit(closer);
      var results = threads.invokeAll(senders);
      closing.get();
      for (int i = 0; i < cases.size(); i++) {
        var made = cases.get(i);
        var isSent = results.get(i).get();
        assertThat(reaching(scene.city(QIANNAN)).contains(made.id())).isEqualTo(isSent);
        assertThat(scene.told(made.person()))
            .extracting(Told::kind)
            .containsExactly(
                isSent ? "recommendation.result.forwarded" : "recommendation.result.silent");
      }
    }
  }

  /** Sends in time by its moment, whenever it is processed; tells whether that was in time. */
  private Callable<Boolean> sender(Made made) {
    var official = scene.official(made.county());
    var unit = scene.county(made.county());
    scene.recommend(official, unit, made);
    var inTime = new Moment(COUNTY_CLOSES.minusSeconds(1), COUNTY_CLOSES.plusSeconds(60));
    return () ->
        scene.<Outcome<Sending>>write(
                tx -> scene.recommendations.send(tx, new Act(official, unit, inTime)))
            instanceof Outcome.Done<Sending>;
  }

  @Test
  void city_seesOnlyWhatItsCountiesSent_theReviewOnlyWhatCitiesSent() {
    var sandu = scene.official(SANDU);
    var libo = scene.official(LIBO);
    var huaxi = scene.official(HUAXI);
    var qiannan = scene.official(QIANNAN);
    var first = scene.submitted(SANDU);
    var second = scene.submitted(LIBO);
    var elsewhere = scene.submitted(HUAXI);
    var kept = scene.submitted(LIBO);
    scene.recommend(sandu, scene.county(SANDU), first);
    scene.send(sandu, scene.county(SANDU));
    scene.recommend(libo, scene.county(LIBO), second);
    scene.send(libo, scene.county(LIBO));
    scene.recommend(huaxi, scene.county(HUAXI), elsewhere);
    scene.send(huaxi, scene.county(HUAXI));
    assertThat(reaching(scene.city(QIANNAN))).as("before the close").isEmpty();
    scene.close(COUNTY_CLOSES);
    var city = scene.city(QIANNAN);
    assertThat(reaching(city)).containsExactly(first.id(), second.id());
    scene.recommend(qiannan, city, second);
    scene.send(qiannan, city);
    scene.close(CITY_CLOSES);
    assertThat(reviewed()).containsExactly(second.id());
    assertThat(scene.told(second.person()))
        .containsExactly(
            told(second, "recommendation.result.forwarded", Map.of()),
            scene.result(second, city, "recommendation.result.forwarded", Map.of()));
    assertThat(scene.told(kept.person())).hasSize(1);
    assertThat(scene.told(elsewhere.person()))
        .extracting(Told::kind)
        .containsExactlyInAnyOrder(
            "recommendation.result.forwarded", "recommendation.result.silent");
  }

  @Test
  void exclusionAfterTheClose_takesACaseOutOfWhatWasFrozen() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var out = scene.submitted(SANDU);
    var stays = scene.submitted(SANDU);
    scene.recommend(official, unit, out, stays);
    scene.send(official, unit);
    scene.close(COUNTY_CLOSES);
    scene.exclude(out, GAP_AFTER_COUNTIES);
    assertThat(reaching(scene.city(QIANNAN))).containsExactly(stays.id());
  }

  private List<UUID> reaching(Unit unit) {
    return scene.write(tx ->
        scene.candidates.reaching(tx, scene.chain.terms(unit)).stream()
            .map(CaseLine::application)
            .toList());
  }

  private List<UUID> reviewed() {
    return scene.write(
        tx -> scene.candidates.recommendedTo(tx, scene.campaign.id(), "teacher", "province"));
  }

  private Told told(Made made, String kind, Map<String, String> more) {
    return scene.result(made, scene.county(made.county()), kind, more);
  }

  private static Campaign withoutReasons(Campaign it) {
    return new Campaign(
        it.id(),
        it.title(),
        it.shortTitle(),
        it.issuer(),
        it.contact(),
        it.zone(),
        it.region(),
        it.tracks().stream().map(ClosingIT::withoutReasons).toList(),
        it.agreements(),
        List.of(),
        it.assumed(),
        it.hash());
  }

  private static Track withoutReasons(Track it) {
    return new Track(
        it.id(),
        it.title(),
        it.numberPrefix(),
        it.applying(),
        it.ownClose(),
        it.round(),
        it.levels().stream().map(ClosingIT::withoutReasons).toList(),
        it.form(),
        it.rubric(),
        it.support(),
        it.eligibility(),
        it.panel(),
        it.award(),
        it.promise(),
        it.assumed(),
        it.clause());
  }

  private static Level withoutReasons(Level it) {
    return new Level(
        it.id(),
        it.title(),
        it.kind(),
        it.window(),
        it.opinion(),
        false,
        it.scoring(),
        it.places(),
        it.entrance(),
        it.clause());
  }
}
