package pingyou.award.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.award.ranking.Cases.TIE_ORDER;
import static pingyou.award.ranking.Cases.card;
import static pingyou.award.ranking.Cases.id;
import static pingyou.award.ranking.Cases.scored;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pingyou.award.ranking.Measure.Extremes;
import pingyou.award.ranking.Measure.Points;
import pingyou.award.ranking.Ranking.Ranked;
import pingyou.campaign.prize.TieRule;

final class RankingTest {
  @Test
  void of_byMean_evenWhenTheCountsDiffer() {
    var three = scored(1, card(10, 0), card(10, 0), card(11, 0));
    var four = scored(2, card(10, 0), card(10, 0), card(10, 0), card(11, 0));

    assertThat(Ranking.of(List.of(four, three), TIE_ORDER))
        .isEqualTo(
            new Ranking(
                List.of(
                    alone(1, 1, new Total(31, 3), byMean(31, 10, 10, 11)),
                    alone(2, 2, new Total(41, 4), byMean(41, 10, 10, 10, 11)))));
  }

  @Test
  void of_equalMeans_theFirstGroupDecides_andSaysSo() {
    var more = scored(1, card(90, 85), card(88, 87));
    var less = scored(2, card(87, 88), card(88, 87));
    var rule = new TieRule.GroupTotal(Cases.USE);

    assertThat(Ranking.of(List.of(less, more), TIE_ORDER))
        .isEqualTo(
            new Ranking(
                List.of(
                    alone(
                        1,
                        1,
                        new Total(350, 2),
                        byMean(350, 175, 175),
                        new Why.ByTieRule(
                            rule, points(178, 2), List.of(compared(2, points(175, 2))))),
                    alone(
                        2,
                        2,
                        new Total(350, 2),
                        byMean(350, 175, 175),
                        new Why.ByTieRule(
                            rule, points(175, 2), List.of(compared(1, points(178, 2))))))));
  }

  @Test
  void of_threeLevel_laterRulesLookOnlyAtThoseStillLevel() {
    var first = scored(1, card(9, 1));
    var second = scored(2, card(5, 5));
    var third = scored(3, card(5, 5));

    var ranking = Ranking.of(List.of(third, first, second), TIE_ORDER);

    assertThat(ranking.ranked()).extracting(Ranked::rank).containsExactly(1, 2, 2);
    assertThat(ranking.ranked().get(0).why()).hasSize(2);
    assertThat(ranking.ranked().get(1).why())
        .containsExactly(
            byMean(10, 10),
            asked(0, points(5, 1), compared(1, points(9, 1)), compared(3, points(5, 1))),
            asked(1, points(5, 1), compared(3, points(5, 1))),
            asked(2, points(10, 1), compared(3, points(10, 1))),
            asked(3, new Extremes(0), compared(3, new Extremes(0))),
            new Why.Joint(2, List.of(id(3))));
    assertThat(ranking.ranked().get(1).why())
        .filteredOn(why -> why instanceof Why.ByTieRule asked && asked.decided())
        .hasSize(1);
  }

  @Test
  void of_equalGroups_theMedianThenFewerExtremesDecide() {
    var highMedian = scored(1, card(10, 0), card(30, 0), card(32, 0));
    var fewExtremes = scored(2, card(22, 0), card(24, 0), card(26, 0));
    var manyExtremes = scored(3, card(20, 0), card(24, 0), card(28, 0));

    var ranking = Ranking.of(List.of(manyExtremes, fewExtremes, highMedian), TIE_ORDER);

    assertThat(ranking.ranked()).extracting(Ranked::caseId).containsExactly(id(1), id(2), id(3));
    assertThat(ranking.ranked()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    assertThat(ranking.ranked().get(2).why().getLast())
        .isEqualTo(asked(3, new Extremes(2), compared(2, new Extremes(0))));
  }

  @Test
  void of_jointPlaces_rankAsInACompetition() {
    assertThat(Cases.ranking(9, 8, 8, 7, 7, 7, 6).ranked())
        .extracting(Ranked::rank)
        .containsExactly(1, 2, 2, 4, 4, 4, 7);
  }

  @Test
  void of_nobody_isEmpty() {
    assertThat(Ranking.of(List.of(), TIE_ORDER)).isEqualTo(new Ranking(List.of()));
  }

  @Test
  void of_aCaseTwice_orWithoutCards_orWithoutTheGroup_isABug() {
    var once = scored(1, card(1, 1));
    assertThatThrownBy(() -> Ranking.of(List.of(once, once), TIE_ORDER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scored(1)).isInstanceOf(IllegalArgumentException.class);
    List<TieRule> unknown = List.of(new TieRule.GroupTotal("空间设计"));
    assertThatThrownBy(() -> Ranking.of(List.of(once, scored(2, card(1, 1))), unknown))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Ranked alone(int n, int rank, Total mean, Why... why) {
    return new Ranked(id(n), rank, mean, List.<UUID>of(), List.of(why));
  }

  private static Why byMean(int sum, Integer... cards) {
    return new Why.ByMean(new Total(sum, cards.length), List.of(cards));
  }

  private static Why asked(int rule, Measure own, Why.Compared... others) {
    return new Why.ByTieRule(TIE_ORDER.get(rule), own, List.of(others));
  }

  private static Why.Compared compared(int n, Measure measure) {
    return new Why.Compared(id(n), measure);
  }

  private static Measure points(int sum, int count) {
    return new Points(new Total(sum, count));
  }
}
