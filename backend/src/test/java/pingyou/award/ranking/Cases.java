package pingyou.award.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.TieRule;

/** Cases for the tests: by hand, and random ones so close together that they tie. */
final class Cases {
  static final String USE = "空间应用";
  static final String EFFECT = "应用效果";
  static final Prize FIRST = Prize.ofShare("first", "一等奖", 5);
  static final Prize SECOND = Prize.ofShare("second", "二等奖", 10);
  static final Prize THIRD = Prize.ofShare("third", "三等奖", 20);
  static final List<Prize> PRIZES = List.of(FIRST, SECOND, THIRD);
  static final List<TieRule> TIE_ORDER =
      List.of(
          new TieRule.GroupTotal(USE),
          new TieRule.GroupTotal(EFFECT),
          new TieRule.Median(),
          new TieRule.FewerExtremes(2),
          new TieRule.CommitteeVote());

  private Cases() {}

  static UUID id(int n) {
    return new UUID(0, n);
  }

  /** A card by its half-points in 空间应用 and in 应用效果. */
  static ScoredCase.Card card(int use, int effect) {
    return new ScoredCase.Card(Map.of(USE, use, EFFECT, effect));
  }

  static ScoredCase scored(int n, ScoredCase.Card... cards) {
    return new ScoredCase(id(n), Arrays.asList(cards));
  }

  /** Cases 1, 2, 3 … with one card each of these half-points. */
  static Ranking ranking(int... halves) {
    var cases = new ArrayList<ScoredCase>();
    for (int i = 0; i < halves.length; i++) {
      cases.add(scored(i + 1, card(halves[i], 0)));
    }
    return Ranking.of(cases, List.of(new TieRule.CommitteeVote()));
  }

  static List<ScoredCase> random(Random random) {
    var cases = new ArrayList<ScoredCase>();
    int spread = 1 + random.nextInt(5);
    for (int n = random.nextInt(9); n > 0; n--) {
      var cards = new ScoredCase.Card[1 + random.nextInt(4)];
      Arrays.setAll(cards, i -> card(random.nextInt(spread), random.nextInt(spread)));
      cases.add(new ScoredCase(new UUID(random.nextLong(), n), Arrays.asList(cards)));
    }
    return cases;
  }
}
