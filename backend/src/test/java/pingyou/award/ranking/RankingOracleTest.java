package pingyou.award.ranking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pingyou.award.ranking.Ranking.Ranked;

/** Holds the ranking to plain fractions, every pair of cases compared for itself. */
final class RankingOracleTest {
  @Property(tries = 2000)
  void of_ranksAsPlainFractionsDo(@ForAll long seed) {
    var cases = Cases.random(new Random(seed));
    var ranks =
        Ranking.of(cases, Cases.TIE_ORDER).ranked().stream()
            .collect(toMap(Ranked::caseId, Ranked::rank));
    var plain = cases.stream().collect(toMap(ScoredCase::caseId, c -> plainRank(c, cases)));

    assertThat(ranks).isEqualTo(plain);
  }

  @Property(tries = 2000)
  void of_doesNotDependOnTheOrderOfCasesAndCards(@ForAll long seed) {
    var random = new Random(seed);
    var cases = Cases.random(random);
    var shuffled = new ArrayList<ScoredCase>();
    for (ScoredCase c : cases) {
      var cards = new ArrayList<>(c.cards());
      Collections.shuffle(cards, random);
      shuffled.add(new ScoredCase(c.caseId(), cards));
    }
    Collections.shuffle(shuffled, random);

    assertThat(Ranking.of(shuffled, Cases.TIE_ORDER)).isEqualTo(Ranking.of(cases, Cases.TIE_ORDER));
  }

  @Property(tries = 1000)
  void of_doesNotDependOnIds(@ForAll long seed) {
    var random = new Random(seed);
    var cases = Cases.random(random);
    var renamed = new ArrayList<ScoredCase>();
    for (ScoredCase c : cases) {
      renamed.add(
          new ScoredCase(
              new UUID(random.nextLong(), c.caseId().getLeastSignificantBits()), c.cards()));
    }

    assertThat(ranksByNumber(renamed)).isEqualTo(ranksByNumber(cases));
  }

  @Property(tries = 1000)
  void of_everyTieRuleLooksAtExactlyThoseStillLevel(@ForAll long seed) {
    var cases = Cases.random(new Random(seed));
    var byId = cases.stream().collect(toMap(ScoredCase::caseId, c -> c));
    for (Ranked ranked : Ranking.of(cases, Cases.TIE_ORDER).ranked()) {
      var own = key(byId.getOrDefault(ranked.caseId(), cases.getFirst()));
      int step = 0;
      for (Why why : ranked.why()) {
        if (why instanceof Why.ByTieRule asked) {
          step++;
          int known = step;
          assertThat(asked.others())
              .extracting(Why.Compared::caseId)
              .containsExactlyInAnyOrderElementsOf(
                  cases.stream()
                      .filter(c -> !c.caseId().equals(ranked.caseId()))
                      .filter(c -> compare(own.subList(0, known), key(c).subList(0, known)) == 0)
                      .map(ScoredCase::caseId)
                      .toList());
        }
      }
    }
  }

  private static Object ranksByNumber(List<ScoredCase> cases) {
    return Ranking.of(cases, Cases.TIE_ORDER).ranked().stream()
        .collect(toMap(r -> r.caseId().getLeastSignificantBits(), Ranked::rank));
  }

  private static int plainRank(ScoredCase own, List<ScoredCase> all) {
    return 1 + (int) all.stream().filter(other -> compare(key(other), key(own)) > 0).count();
  }

  /** Mean, both groups, median, extremes as fractions; more is better. */
  private static List<BigInteger[]> key(ScoredCase of) {
    var totals = new ArrayList<Integer>();
    var use = new ArrayList<Integer>();
    var effect = new ArrayList<Integer>();
    for (ScoredCase.Card card : of.cards()) {
      use.add(card.halvesOf(Cases.USE));
      effect.add(card.halvesOf(Cases.EFFECT));
      totals.add(card.halvesOf(Cases.USE) + card.halvesOf(Cases.EFFECT));
    }
    Collections.sort(totals);
    int n = totals.size();
    int middles = totals.get((n - 1) / 2) + totals.get(n / 2);
    long far = totals.stream().filter(t -> Math.abs(t - middles / 2.0) > 2).count();
    return List.of(
        mean(totals), mean(use), mean(effect), fraction(middles, 2), fraction(-(int) far, 1));
  }

  private static BigInteger[] mean(List<Integer> halves) {
    return fraction(halves.stream().mapToInt(h -> h).sum(), halves.size());
  }

  private static BigInteger[] fraction(int over, int under) {
    return new BigInteger[] {BigInteger.valueOf(over), BigInteger.valueOf(under)};
  }

  private static int compare(List<BigInteger[]> left, List<BigInteger[]> right) {
    for (int i = 0; i < left.size(); i++) {
      var a = left.get(i)[0].multiply(right.get(i)[1]);
      var b = right.get(i)[0].multiply(left.get(i)[1]);
      if (!a.equals(b)) {
        return a.compareTo(b);
      }
    }
    return 0;
  }
}
