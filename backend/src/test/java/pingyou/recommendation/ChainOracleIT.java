package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.application.Status;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.quota.Wish;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/**
 * Officials and the secretariat of Shanxi act at random: picks, lists, numbers, extensions, cases
 * taken back and handed in again. Every answer is that of a plain model, and in the end the
 * province has what the model says.
 */
@ExtendWith(TestDatabase.class)
final class ChainOracleIT {
  private static final int STEPS = 110;
  private static final Instant APPLIED = Instant.parse("2020-11-02T02:00:00Z");
  private static final Instant IN_TIME = Instant.parse("2020-11-17T02:00:00Z");
  private static final Instant LATE = Instant.parse("2020-11-21T02:00:00Z");
  private static final Instant CLOSES = Instant.parse("2020-11-20T16:00:00Z");
  private static final Instant EXTENDED = Instant.parse("2020-11-21T16:00:00Z");
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 21);
  private static final Opinion OPINION =
      new Opinion("同意推荐。", "郝科长", LocalDate.of(2020, 11, 17), true);
  private static final List<String> LATE_KEY = List.of("recommendation.late");

  /** Each with its counties, whose officials never meet. */
  private static final Map<String, List<String>> CITIES =
      Map.of(
          "140100", List.of("140100", "140105", "140106"),
          "140200", List.of("140200", "140212"),
          "140400", List.of("140403", "140404", "140423"),
          "140500", List.of("140500", "140502"));

  private final Scene scene;
  private final UUID secretary;
  private final Set<UUID> gone = new HashSet<>();
  private final Map<String, List<UUID>> forwarded = new LinkedHashMap<>();
  private final Set<String> answers = new HashSet<>();
  private boolean isExtended;

  ChainOracleIT(Database database) {
    scene = new Scene(database, _ -> Scene.renamed(CampaignFiles.shanxi()));
    secretary = scene.secretary();
  }

  /** A city's two offices, in life and as a model. */
  private record City(UUID official, Map<String, Unit> units, Map<String, PlainUnit> plain) {
    List<Made> cases() {
      return plain.values().stream().flatMap(it -> it.cases.stream()).toList();
    }
  }

  @Test
  void everyAnswer_isThatOfAPlainModel() {
    long seed = 52;
    for (var city : CITIES.keySet().stream().sorted().toList()) {
      play(city(city), new Random(seed++));
    }
    scene.close(CLOSES);
    if (isExtended) {
      scene.close(EXTENDED);
    }
    for (var track : List.of("region", "school")) {
      var campaign = scene.campaign.id();
      List<UUID> reviewed =
          scene.write(tx -> scene.candidates.recommendedTo(tx, campaign, track, "province"));
      assertThat(reviewed).isNotEmpty().containsExactlyInAnyOrderElementsOf(forwarded.get(track));
    }
    assertThat(answers)
        .as("the play met everything that can be said")
        .containsAll(PlainUnit.ANSWERS)
        .contains("recommendation.late", "recommendation.quota.late", "recommendation.candidate");
  }

  private City city(String code) {
    var random = new Random(Integer.parseInt(code));
    var city =
        new City(
            scene.official(code),
            Map.of(
                "region", new Unit(scene.campaign.id(), "region", "city", code),
                "school", new Unit(scene.campaign.id(), "school", "city", code)),
            Map.of("region", new PlainUnit(gone), "school", new PlainUnit(gone)));
    city.plain().get("region").restsOn(city.plain().get("school"));
    for (var place : CITIES.get(code)) {
      apply(city, "region", place);
      for (int i = random.nextInt(3); i > 0; i--) {
        apply(city, "school", place);
      }
    }
    return city;
  }

  private void apply(City city, String track, String place) {
    city.plain().get(track).cases.add(scene.submitted(track, scene.stranger(), place, APPLIED));
  }

  private void play(City city, Random random) {
    for (int step = 0; step < STEPS; step++) {
      var track = random.nextBoolean() ? "region" : "school";
      var at = step < STEPS * 5 / 6 ? IN_TIME : LATE;
      step(new Turn(city, track, at), random);
    }
    city.plain()
        .forEach((track, plain) -> {
          assertThat(plain.sent.size()).as("within its number").isLessThanOrEqualTo(plain.places());
          var list = forwarded.computeIfAbsent(track, _ -> new ArrayList<>());
          plain.of(plain.sent).forEach(it -> list.add(it.id()));
        });
  }

  /** Whose turn it is, in which track, and when. */
  private record Turn(City city, String track, Instant at) {
    PlainUnit plain() {
      return city.plain().get(track);
    }

    Unit unit() {
      return city.units().get(track);
    }

    boolean isLate() {
      return at.equals(LATE) && !plain().isExtended;
    }

    Act by(UUID person) {
      return new Act(person, unit(), Moment.of(at));
    }
  }

  private void step(Turn turn, Random random) {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3 ->
          decide(turn, any(turn.plain().cases, random), new Decision.Recommend(null));
      case 4 -> decide(turn, any(turn.plain().cases, random), new Decision.Undecided());
      case 5 -> decide(turn, any(turn.plain().cases, random), new Decision.Decline("材料不全。"));
      case 6, 7, 8 -> allot(turn, random.nextInt(5) == 0 ? null : random.nextInt(3));
      case 9 -> withdraw(any(turn.city().cases(), random));
      case 10 -> extend(turn, random);
      case 11, 12 -> exchange(turn, random);
      default -> send(turn);
    }
  }

  private static Made any(List<Made> cases, Random random) {
    return cases.isEmpty() ? NOBODY : cases.get(random.nextInt(cases.size()));
  }

  private static final Made NOBODY =
      new Made(new UUID(0, 0), "", new UUID(0, 0), new UUID(0, 0), "", "", "", false);

  private void decide(Turn turn, Made made, Decision decision) {
    var act = turn.by(turn.city().official());
    scene.write(tx -> scene.recommendations.opinion(tx, act, made.id(), OPINION));
    var why = keys(scene.write(tx -> scene.recommendations.decide(tx, act, made.id(), decision)));
    var plain = turn.plain();
    if (turn.isLate()) {
      assertThat(why).isEqualTo(LATE_KEY);
    } else if (!plain.cases.contains(made) || !plain.counts(made)) {
      assertThat(why).containsExactly("recommendation.candidate");
    } else {
      assertThat(why).isEmpty();
      plain.declined.remove(made.id());
      switch (decision) {
        case Decision.Recommend _ -> {
          if (!plain.picks.contains(made.id())) {
            plain.picks.add(made.id());
          }
        }
        case Decision.Decline _ -> {
          plain.picks.remove(made.id());
          plain.declined.add(made.id());
        }
        case Decision.Undecided _ -> plain.picks.remove(made.id());
      }
    }
  }

  /** Puts back what was sent, picks something else and sends that. */
  private void exchange(Turn turn, Random random) {
    for (var sent : turn.plain().of(turn.plain().sent)) {
      decide(turn, sent, new Decision.Undecided());
    }
    decide(turn, any(turn.plain().cases, random), new Decision.Recommend(null));
    send(turn);
  }

  private void send(Turn turn) {
    var act = turn.by(turn.city().official());
    var why = keys(scene.write(tx -> scene.recommendations.send(tx, act)));
    var plain = turn.plain();
    assertThat(why).isEqualTo(turn.isLate() ? LATE_KEY : plain.obstacles());
    if (why.isEmpty()) {
      plain.sent.clear();
      plain.of(plain.picks).forEach(it -> plain.sent.add(it.id()));
    }
  }

  private void allot(Turn turn, @Nullable Integer places) {
    var why =
        keys(scene.write(tx -> scene.quotas.set(tx, Wish.of(turn.by(secretary), places, "另行核定。"))));
    if (turn.isLate()) {
      assertThat(why).containsExactly("recommendation.quota.late");
    } else {
      assertThat(why).isEqualTo(turn.plain().objections(places));
    }
    if (why.isEmpty()) {
      turn.plain().own = places;
    }
  }

  private void withdraw(Made made) {
    boolean back = gone.remove(made.id());
    if (!back) {
      gone.add(made.id());
    }
    var status = back ? Status.SUBMITTED : Status.WITHDRAWN;
    scene.database.run(tx -> tx.mapper(CaseProbe.class).status(made.id(), status));
  }

  private void extend(Turn turn, Random random) {
    if (random.nextInt(4) == 0) {
      var act = turn.by(secretary);
      var why = keys(scene.write(tx -> scene.extensions.extend(tx, act, LAST_DAY, "停电一天。")));
      assertThat(why.isEmpty()).isEqualTo(!turn.plain().isExtended);
      turn.plain().isExtended = true;
      isExtended = true;
    }
  }

  private List<String> keys(Outcome<?> outcome) {
    List<String> keys =
        switch (outcome) {
          case Outcome.Done<?> _ -> List.of();
          case Outcome.Refused<?>(var why) -> why.stream().map(Refusal::key).toList();
        };
    answers.addAll(keys);
    return keys;
  }
}
