package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.SANDU;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import pingyou.recommendation.quota.Wish;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** A quota holds however many officials fill it at once. */
@ExtendWith(TestDatabase.class)
final class QuotaIT {
  private static final int CLIENTS = 200;
  private static final int AT_ONCE = 8;
  private static final int PLACES = 10;
  private static final int CHANGES = 24;

  /** How often somebody tries again on a machine that is loaded ten times over. */
  private static final int PATIENCE = 50;

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

  /** Whoever comes first, the number or the list: what was sent never exceeds what may be. */
  @Test
  void send_whileTheNumberChanges_staysWithinIt() throws Exception {
    var official = scene.official(SANDU);
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    var cases = Stream.generate(() -> scene.submitted(SANDU)).limit(CHANGES).toList();
    var acts = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < CHANGES; i++) {
      var made = cases.get(i);
      int places = i * 7 % PLACES;
      acts.add(() -> add(official, unit, made).isEmpty() && holds(unit));
      acts.add(() -> set(secretary, unit, places) && holds(unit));
    }

    var done = new ArrayList<Boolean>();
    try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Boolean> act : clients.invokeAll(acts)) {
        done.add(act.get());
      }
    }
    assertThat(done).contains(true, false);
    assertThat(holds(unit)).isTrue();
  }

  /** Whether the number was taken; it isn't where more was sent. */
  private boolean set(UUID secretary, Unit unit, int places) {
    var act = scene.act(secretary, unit);
    return patiently(() ->
        scene.write(tx -> scene.quotas.set(tx, Wish.of(act, places, "名额另定。")))
            instanceof Outcome.Done);
  }

  private boolean holds(Unit unit) {
    var terms = scene.chain.terms(unit);
    int left =
        patiently(() ->
            scene.write(tx -> {
              scene.ledger.hold(tx, unit);
              var sent = scene.ledger.lastSending(tx, unit);
              int count = sent.map(it -> it.list().picks().size()).orElse(0);
              return Objects.requireNonNull(scene.quotas.of(tx, terms).places()) - count;
            }));
    assertThat(left).isNotNegative();
    return true;
  }

  /** Does what a person does who is told that too many act at once. */
  private static <T> T patiently(Callable<T> act) {
    for (int i = 1; ; i++) {
      try {
        return act.call();
      } catch (Exception e) {
        if (!Database.isPassingFailure(e) || i == PATIENCE) {
          throw new AssertionError("given up", e);
        }
      }
    }
  }

  /** Adds a case to the list and sends it, or leaves everything as it was and says why. */
  private List<Refusal> add(UUID official, Unit unit, Made made) {
    return patiently(() -> added(official, unit, made));
  }

  private List<Refusal> added(UUID official, Unit unit, Made made) {
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
