package pingyou.review.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.review.Card;
import pingyou.review.Figure;
import pingyou.review.Sheet;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** 典型案例 of Shanxi's regions: 10 points if a school of the region won in 2019. */
@ExtendWith(TestDatabase.class)
final class HonoursIT {
  private static final Rubric RUBRIC = CampaignFiles.shanxi().track("region").rubric();
  private static final Instant AT = Instant.parse("2020-12-01T02:00:00Z");
  private static final UUID REVIEWER = new UUID(0, 1);
  private static final Card CARD =
      Card.given(
          new UUID(0, 2),
          new Card.Seat("shanxi-2020", "region", new UUID(0, 3), REVIEWER),
          AT,
          null);

  private final Database database;

  HonoursIT(Database database) {
    this.database = database;
  }

  @Test
  void sheet_hasTheCountOfTheYear_withItsPoints() {
    var sheet = sheet(CARD, 2);
    assertThat(sheet.readings()).containsOnlyKeys("winners");
    assertThat(sheet.readings().get("winners")).isEqualTo(new Figure(2, AT, REVIEWER));
    assertThat(sheet.scores()).isEqualTo(Map.of("model-case", 20));
    assertThat(sheet(CARD, 0).scores()).isEqualTo(Map.of("model-case", 0));
  }

  @Test
  void sheet_keepsWhatTheReviewerWrote_andALockedCardAsItIs() {
    var own = Sheet.EMPTY.read("winners", new Figure(1, AT, REVIEWER));
    assertThat(sheet(CARD.written(own, AT), 0)).isEqualTo(own);
    assertThat(sheet(CARD.submitted(AT), 2)).isEqualTo(Sheet.EMPTY);
  }

  private Sheet sheet(Card card, long winners) {
    var honours = new Honours((_, _, year) -> Objects.equals(year, 2019) ? winners : 9);
    return database.read(tx -> honours.sheet(tx, RUBRIC, card, AT));
  }
}
