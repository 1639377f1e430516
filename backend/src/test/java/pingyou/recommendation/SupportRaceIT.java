package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Two officials of a city at once: one sends the region, one takes away what it rests on. */
@ExtendWith(TestDatabase.class)
final class SupportRaceIT {
  private static final String TAIYUAN = "140100";
  private static final Moment NOW = Moment.of(Instant.parse("2020-11-17T02:00:00Z"));
  private static final Opinion OPINION = new Opinion("同意推荐。", "郝科长", LocalDate.of(2020, 11, 17));

  private final Scene scene;
  private final UUID official;
  private final Unit regions;
  private final Unit schools;

  SupportRaceIT(Database database) {
    scene = new Scene(database, _ -> Scene.renamed(CampaignFiles.shanxi()));
    official = scene.official(TAIYUAN);
    regions = new Unit(scene.campaign.id(), "region", "city", TAIYUAN);
    schools = new Unit(scene.campaign.id(), "school", "city", TAIYUAN);
  }

  @RepeatedTest(5)
  void send_bothAtOnce_leavesNoRegionWithoutItsSchool() throws Exception {
    var inside = applied("school", "140105");
    var outside = applied("school", "140106");
    recommend(regions, applied("region", "140105"));
    recommend(schools, inside);
    done(send(schools));
    done(decide(schools, inside, new Decision.Undecided()));
    recommend(schools, outside);

    try (var both = Executors.newFixedThreadPool(2)) {
      List<Callable<Outcome<Sending>>> sends = List.of(() -> send(regions), () -> send(schools));
      var sent =
          both.invokeAll(sends).stream()
              .map(it -> it.resultNow())
              .filter(it -> it instanceof Outcome.Done)
              .count();
      assertThat(sent).as("one of them, whichever was first").isEqualTo(1);
    }
  }

  private Made applied(String track, String region) {
    var at = Instant.parse("2020-11-02T02:00:00Z");
    return scene.submitted(track, scene.stranger(), region, at);
  }

  private void recommend(Unit unit, Made made) {
    done(scene.write(tx -> scene.recommendations.opinion(tx, act(unit), made.id(), OPINION)));
    done(decide(unit, made, new Decision.Recommend(null)));
  }

  private Outcome<?> decide(Unit unit, Made made, Decision decision) {
    return scene.write(tx -> scene.recommendations.decide(tx, act(unit), made.id(), decision));
  }

  private Outcome<Sending> send(Unit unit) {
    return scene.write(tx -> scene.recommendations.send(tx, act(unit)));
  }

  private Act act(Unit unit) {
    return new Act(official, unit, NOW);
  }
}
