package pingyou.recommendation.list;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.list.Cases.OPINION;
import static pingyou.recommendation.list.Cases.candidate;
import static pingyou.recommendation.list.Cases.id;
import static pingyou.recommendation.list.Cases.picked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Scoring;
import pingyou.campaign.rule.Refusal;

/** How scores rank what a unit recommends. */
final class ScoredTest {
  /** 60.00, 62.50 and 60.00 points; of the fourth nothing is handed in. */
  private static final Map<UUID, Score> SCORES =
      Map.of(
          id(1), new Score(360, 3, 3),
          id(2), new Score(250, 2, 3),
          id(3), new Score(120, 1, 1),
          id(4), new Score(0, 0, 3));

  @Test
  void mean_isExact_andShownWithTwoDecimals() {
    assertThat(new Score(175, 1, 3).points()).isEqualTo("87.50");
    assertThat(new Score(401, 3, 3).points()).isEqualTo("66.83");
    assertThat(new Score(1, 3, 3).isAbove(new Score(2, 6, 6))).isFalse();
    assertThat(new Score(2, 6, 6).isAbove(new Score(1, 3, 3))).isFalse();
    assertThat(new Score(1_000_001, 3, 3).isAbove(new Score(1_000_000, 3, 3))).isTrue();
  }

  @Test
  void ordered_byMean_equalOnesStay_andWhatHasNoneIsLast() {
    assertThat(list(Scoring.RANKING, 4, 3, 1, 2).ordered())
        .containsExactly(picked(2, 1), picked(4, 4));
    assertThat(list(Scoring.ADVISORY, 2, 1, 3, 4).ordered()).isEmpty();
  }

  @Test
  void ordered_isTheOrderInWhichNothingStandsInTheWay() {
    var orders =
        Stream.of(
            List.of(1, 2, 3), List.of(2, 1, 3), List.of(3, 2, 1), List.of(3, 1, 2), List.of(1, 3));
    assertThat(orders)
        .allSatisfy(order -> {
          var list = list(Scoring.RANKING, order.stream().mapToInt(it -> it).toArray());
          assertThat(list.ordered().isEmpty()).isEqualTo(list.obstacles().isEmpty());
        });
  }

  @Test
  void ranking_namesWhatStandsBelowFewerPoints() {
    var obstacles = list(Scoring.RANKING, 1, 2, 3).obstacles();
    assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.OUT_OF_ORDER);
    assertThat(obstacles.getFirst().repairs()).containsExactly(Obstacle.Repair.ORDER);
    assertThat(obstacles.getFirst().refusal())
        .isEqualTo(
            Refusal.of(
                "recommendation.obstacle.out-of-order",
                "name",
                "申报人2",
                "number",
                "GZ21-T-0002",
                "points",
                "62.50",
                "before",
                "申报人1",
                "fewer",
                "60.00"));
  }

  @Test
  void ranking_whatHasNoCardHandedIn_cantBeSent_andHidesNoWrongOrder() {
    assertThat(list(Scoring.RANKING, 1, 4, 2).obstacles())
        .extracting(Obstacle::kind)
        .containsExactly(Obstacle.Kind.NO_SCORE, Obstacle.Kind.OUT_OF_ORDER);
  }

  @Test
  void advisory_keepsNothingFromBeingSent() {
    assertThat(list(Scoring.ADVISORY, 1, 4, 2).obstacles()).isEmpty();
  }

  /** All four are candidates, those named are picked in this order. */
  private static WorkingList list(Scoring scoring, int... order) {
    var demands =
        new Demands(
            true,
            Quota.NONE,
            new Scored(scoring, SCORES),
            Map.of(),
            Map.of(),
            List.of(),
            List.of());
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < order.length; i++) {
      entries.add(new Entry(id(order[i]), Choice.RECOMMEND, null, i + 1, OPINION));
    }
    return new WorkingList(
        demands, List.of(candidate(1), candidate(2), candidate(3), candidate(4)), entries);
  }
}
