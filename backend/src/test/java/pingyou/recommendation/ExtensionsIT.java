package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.CITY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_OPENS;
import static pingyou.recommendation.Scene.COUNTY_TIME;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.QIANNAN;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.application.CaseLine;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.Scene.Told;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class ExtensionsIT {
  private static final LocalDate LAST_DAY = LocalDate.of(2021, 9, 26);
  private static final Instant EXTENDED = Instant.parse("2021-09-26T16:00:00Z");
  private static final Instant AFTER_CLOSE = Instant.parse("2021-09-25T02:00:00Z");
  private static final String REASON = "停电一天，名单没有送出。";

  private final Scene scene;

  ExtensionsIT(Database database) {
    scene = new Scene(database);
  }

  @Test
  void extension_movesTheCloseOfThatUnitAlone() {
    var sandu = scene.official(SANDU);
    var libo = scene.official(LIBO);
    var late = scene.submitted(SANDU);
    var other = scene.submitted(LIBO);
    var window = done(extend(scene.secretary(), scene.county(SANDU), LAST_DAY, REASON));
    assertThat(window).isEqualTo(new Window(COUNTY_OPENS, EXTENDED));
    scene.recommend(sandu, scene.county(SANDU), late);
    scene.recommend(libo, scene.county(LIBO), other);
    scene.send(libo, scene.county(LIBO));
    scene.close(COUNTY_CLOSES);
    assertThat(scene.told(late.person())).isEmpty();
    assertThat(reaching()).containsExactly(other.id());
    assertThat(why(send(libo, LIBO))).hasSize(1);
    done(send(sandu, SANDU));
    assertThat(reaching()).as("not before its own close").containsExactly(other.id());
    scene.close(EXTENDED);
    assertThat(reaching()).containsExactly(late.id(), other.id());
    assertThat(scene.told(late.person()))
        .containsExactly(
            scene.result(late, scene.county(SANDU), "recommendation.result.forwarded", Map.of()));
  }

  @Test
  void extension_isToldToTheUnit_andNoted() {
    var official = scene.official(SANDU);
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    done(extend(secretary, unit, LAST_DAY, REASON));
    var values = new HashMap<>(scene.unitValues(unit));
    values.put("deadline", "9月26日 24:00");
    values.put("reason", REASON);
    assertThat(scene.told()).containsExactly(new Told(official, "recommendation.extended", values));
    assertThat(scene.<List<Step>>write(tx -> scene.ledger.steps(tx, unit)))
        .containsExactly(
            new Step(
                Deed.EXTENDED,
                null,
                secretary,
                COUNTY_TIME,
                Map.of("until", "2021-09-26", "reason", REASON)));
  }

  @Test
  void extensionAfterTheClose_opensASilentUnitAgain_andTellsAnewOnlyWhatIsNew() {
    var official = scene.official(SANDU);
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    var chosen = scene.submitted(SANDU);
    var left = scene.submitted(SANDU);
    scene.close(COUNTY_CLOSES);
    done(extend(secretary, unit, LAST_DAY, REASON));
    scene.recommend(official, unit, chosen);
    done(send(official, SANDU));
    scene.close(EXTENDED);
    assertThat(reaching()).containsExactly(chosen.id());
    assertThat(scene.told(chosen.person()))
        .containsExactlyInAnyOrder(
            scene.result(chosen, unit, "recommendation.result.silent", Map.of()),
            scene.result(chosen, unit, "recommendation.result.forwarded", Map.of()));
    assertThat(scene.told(left.person()))
        .containsExactlyInAnyOrder(
            scene.result(left, unit, "recommendation.result.silent", Map.of()),
            scene.result(left, unit, "recommendation.result.declined", Scene.NO_REASON));
    assertThat(scene.told(secretary))
        .extracting(Told::kind)
        .containsExactly("recommendation.silent-units");
  }

  @Test
  void extensionAfterTheClose_ofAUnitThatStaysSilent_tellsApplicantsNothingNew() {
    var secretary = scene.secretary();
    var waiting = scene.submitted(SANDU);
    scene.close(COUNTY_CLOSES);
    done(extend(secretary, scene.county(SANDU), LAST_DAY, REASON));
    scene.close(EXTENDED);
    assertThat(scene.told(waiting.person())).hasSize(1);
    assertThat(scene.told(secretary)).as("told of each close").hasSize(2);
  }

  @Test
  void extensionAfterTheClose_whatWasFrozenStaysUntilTheNewClose() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var first = scene.submitted(SANDU);
    var second = scene.submitted(SANDU);
    scene.recommend(official, unit, first);
    scene.send(official, unit);
    scene.close(COUNTY_CLOSES);
    done(extend(scene.secretary(), unit, LAST_DAY, REASON));
    scene.decline(official, unit, first, "材料不全。");
    scene.recommend(official, unit, second);
    done(send(official, SANDU));
    assertThat(reaching()).containsExactly(first.id());
    scene.close(EXTENDED);
    assertThat(reaching()).containsExactly(second.id());
  }

  @Test
  void extensionIntoAGap_whatIsExcludedMeanwhile_isNeitherSentNorAnObstacle() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var out = scene.submitted(SANDU);
    var stays = scene.submitted(SANDU);
    done(extend(scene.secretary(), unit, LAST_DAY, REASON));
    done(scene.decide(official, unit, out, new Decision.Recommend(null)));
    scene.recommend(official, unit, stays);
    scene.exclude(out, AFTER_CLOSE);
    assertThat(done(send(official, SANDU)).list())
        .isEqualTo(new SentList(List.of(new Pick(stays.id(), 1, Scene.OPINION, null)), List.of()));
  }

  @Test
  void extension_isRefused() {
    var official = scene.official(SANDU);
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    assertThat(why(extend(official, unit, LAST_DAY, REASON)))
        .containsExactly(Refusal.of("recommendation.secretariat"));
    var province = new Unit(unit.campaign(), "teacher", "province", scene.campaign.region());
    assertThat(why(extend(secretary, province, LAST_DAY, REASON)))
        .containsExactly(Refusal.of("recommendation.unit"));
    assertThat(why(extend(secretary, unit, LocalDate.of(2021, 9, 24), " ")))
        .containsExactly(
            Refusal.of("recommendation.extension.not-later", "deadline", "9月24日 24:00")
                .about("lastDay"),
            Refusal.of("recommendation.reason.missing").about("reason"));
    assertThat(why(extend(secretary, unit, LocalDate.of(2021, 10, 12), REASON)))
        .containsExactly(
            Refusal.of("recommendation.extension.too-late", "deadline", "10月12日 24:00")
                .about("lastDay"));
    assertThat(why(extend(secretary, scene.city(QIANNAN), LocalDate.of(2021, 10, 17), REASON)))
        .containsExactly(
            Refusal.of("recommendation.extension.too-late", "deadline", "10月17日 24:00")
                .about("lastDay"));
    var late = new Act(secretary, unit, Moment.of(EXTENDED));
    assertThat(
            why(
                scene.<Outcome<Window>>write(
                    tx -> scene.extensions.extend(tx, late, LAST_DAY, REASON))))
        .containsExactly(Refusal.of("recommendation.extension.past").about("lastDay"));
    assertThat(scene.told()).isEmpty();
  }

  @Test
  void extension_ofACounty_mayGoUpToTheExtendedCloseOfItsCity() {
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    done(extend(secretary, scene.city(QIANNAN), LocalDate.of(2021, 10, 14), REASON));
    var window = done(extend(secretary, unit, LocalDate.of(2021, 10, 13), REASON));
    assertThat(window.closesAt()).isAfter(CITY_CLOSES);
    assertThat(scene.<List<Instant>>write(tx -> scene.closing.instants(tx, scene.campaign)))
        .containsExactly(
            Closings.workAt(COUNTY_CLOSES),
            Closings.workAt(CITY_CLOSES),
            Closings.workAt(window.closesAt()),
            Closings.workAt(Instant.parse("2021-10-14T16:00:00Z")));
  }

  private Outcome<Window> extend(UUID person, Unit unit, LocalDate lastDay, String reason) {
    return scene.write(tx -> scene.extensions.extend(tx, scene.act(person, unit), lastDay, reason));
  }

  private Outcome<Sending> send(UUID official, String county) {
    var act = new Act(official, scene.county(county), Moment.of(AFTER_CLOSE));
    return scene.write(tx -> scene.recommendations.send(tx, act));
  }

  private List<UUID> reaching() {
    return scene.write(tx ->
        scene.candidates.reaching(tx, scene.chain.terms(scene.city(QIANNAN))).stream()
            .map(CaseLine::application)
            .toList());
  }
}
