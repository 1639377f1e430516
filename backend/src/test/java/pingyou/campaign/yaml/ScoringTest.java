package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pingyou.campaign.Campaign;
import pingyou.campaign.CampaignJson;
import pingyou.campaign.Level;
import pingyou.campaign.level.Scoring;
import pingyou.campaign.region.UnitKind;

/** At which levels units have evaluators, and what their scores are for. */
final class ScoringTest {
  @Test
  void guizhou_scoresInCountiesAndCities_forAdvice() {
    var guizhou = CampaignFiles.guizhou();
    assertThat(guizhou.tracks())
        .allSatisfy(track ->
            assertThat(track.levels())
                .extracting(Level::scoring)
                .containsExactly(Scoring.ADVISORY, Scoring.ADVISORY, Scoring.NONE));
    assertThat(guizhou.scoresAt(UnitKind.COUNTY)).isTrue();
    assertThat(guizhou.scoresAt(UnitKind.PROVINCE)).isFalse();
  }

  @Test
  void aLevelThatSaysNothing_hasNoScores() {
    var shanxi = CampaignFiles.shanxi();
    assertThat(shanxi.tracks())
        .flatMap(track -> track.levels())
        .extracting(Level::scoring)
        .containsOnly(Scoring.NONE);
    assertThat(shanxi.scoresAt(UnitKind.CITY)).isFalse();
  }

  @Test
  void ranking_isReadAndTold() {
    var ranking = ranking();
    assertThat(ranking.track("teacher").levels().getFirst().scoring()).isEqualTo(Scoring.RANKING);
    assertThat(CampaignJson.write(ranking).replace(" ", ""))
        .contains("\"scoring\":\"RANKING\"", "\"scoring\":\"NONE\"");
  }

  private static Campaign ranking() {
    var text = CampaignFiles.guizhouText().replace("scoring: advisory", "scoring: ranking");
    return CampaignFiles.sound(CampaignFiles.GUIZHOU, text).campaign();
  }
}
