package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.SANDU;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.level.Places;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** A quota holds however many officials fill it at once. */
@ExtendWith(TestDatabase.class)
final class QuotaIT {
  private static final int CLIENTS = 200;
  private static final int AT_ONCE = 8;
  private static final int PLACES = 10;

  private final Scene scene;

  QuotaIT(Database database) {
    scene = new Scene(database, QuotaIT::withPlaces);
  }

  @Test
  void send_twoHundredAtOnce_exactlyTenGetIn() throws Exception {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var cases = Stream.generate(() -> scene.submitted(SANDU)).limit(CLIENTS).toList();

    var refused = new ArrayList<List<Refusal>>();
    try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
      var attempts =
          cases.stream()
              .map(it -> (Callable<List<Refusal>>) () -> add(official, unit, it))
              .toList();
      for (Future<List<Refusal>> attempt : clients.invokeAll(attempts)) {
        refused.add(attempt.get());
      }
    }

    assertThat(refused).filteredOn(List::isEmpty).hasSize(PLACES);
    assertThat(refused)
        .filteredOn(it -> !it.isEmpty())
        .allSatisfy(it ->
            assertThat(it)
                .extracting(Refusal::key)
                .containsExactly("recommendation.obstacle.over-quota"));
    var sent = scene.write(tx -> scene.ledger.lastSending(tx, unit)).orElseThrow();
    assertThat(sent.list().picks()).hasSize(PLACES);
  }

  /** Adds a case to the list and sends it, or leaves everything as it was and says why. */
  private List<Refusal> add(UUID official, Unit unit, Made made) {
    try {
      scene.database.run(tx -> {
        var act = scene.act(official, unit);
        hold(scene.recommendations.opinion(tx, act, made.id(), Scene.OPINION));
        hold(scene.recommendations.decide(tx, act, made.id(), new Decision.Recommend(null)));
        hold(scene.recommendations.send(tx, act));
      });
      return List.of();
    } catch (Refused e) {
      return e.why;
    }
  }

  private static void hold(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var why)) {
      throw new Refused(why);
    }
  }

  /** Rolls the transaction back. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Refusal> why;

    Refused(List<Refusal> why) {
      this.why = why;
    }
  }

  private static Campaign withPlaces(Campaign it) {
    return new Campaign(
        it.id(),
        it.title(),
        it.shortTitle(),
        it.issuer(),
        it.contact(),
        it.zone(),
        it.region(),
        it.tracks().stream().map(QuotaIT::withPlaces).toList(),
        it.agreements(),
        List.of(),
        it.assumed(),
        it.hash());
  }

  private static Track withPlaces(Track it) {
    return new Track(
        it.id(),
        it.title(),
        it.numberPrefix(),
        it.applying(),
        it.ownClose(),
        it.round(),
        it.levels().stream().map(QuotaIT::withPlaces).toList(),
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

  private static Level withPlaces(Level it) {
    return new Level(
        it.id(),
        it.title(),
        it.kind(),
        it.window(),
        it.opinion(),
        it.reasonShown(),
        it.scoring(),
        new Places(PLACES, new Clause("名额", null)),
        it.entrance(),
        it.clause());
  }
}
