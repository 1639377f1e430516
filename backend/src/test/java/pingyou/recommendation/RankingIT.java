package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.Campaign;
import pingyou.campaign.check.Checked;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Score;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** A county whose list has to follow its evaluators' scores. */
@ExtendWith(TestDatabase.class)
final class RankingIT {
  private final Database database;

  RankingIT(Database database) {
    this.database = database;
  }

  @Test
  void send_waitsForTheOrderOfTheScores_whichOnePressMakes() {
    var scene = new Scene(database, _ -> Scene.renamed(guizhou("ranking")));
    var unit = scene.county(SANDU);
    var official = scene.official(SANDU);
    var less = scene.submitted(SANDU);
    var more = scene.submitted(SANDU);
    scene.scores = Map.of(less.id(), new Score(300, 3, 3), more.id(), new Score(331, 3, 3));
    scene.recommend(official, unit, less, more);

    var act = scene.act(official, unit);
    assertThat(why(scene.write(tx -> scene.recommendations.send(tx, act))))
        .extracting(Refusal::key)
        .containsExactly("recommendation.obstacle.out-of-order");
    done(scene.write(tx -> scene.recommendations.order(tx, act)));
    List<Entry> again = done(scene.write(tx -> scene.recommendations.order(tx, act)));
    assertThat(again).isEmpty();

    assertThat(scene.send(official, unit).list().picks())
        .extracting(Pick::application)
        .containsExactly(more.id(), less.id());
    List<Step> steps = scene.write(tx -> scene.ledger.steps(tx, unit));
    assertThat(steps).filteredOn(it -> it.deed() == Deed.ORDERED).hasSize(1);
    var stranger = scene.act(scene.official(Scene.LIBO), unit);
    assertThat(why(scene.write(tx -> scene.recommendations.order(tx, stranger))))
        .extracting(Refusal::key)
        .containsExactly("recommendation.role");
  }

  @Test
  void order_withoutScores_isRefused() {
    var scene = new Scene(database, _ -> Scene.renamed(guizhou("none")));
    var act = scene.act(scene.official(SANDU), scene.county(SANDU));
    assertThat(why(scene.write(tx -> scene.recommendations.order(tx, act))))
        .containsExactly(Refusal.of("recommendation.order.none"));
  }

  private static Campaign guizhou(String scoring) {
    var text = CampaignFiles.guizhouText().replace("scoring: advisory", "scoring: " + scoring);
    return switch (CampaignFiles.READER.read(CampaignFiles.GUIZHOU, text)) {
      case Checked.Sound(var campaign, _) -> campaign;
      case Checked.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
