package pingyou.award.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.award.ranking.Cases.FIRST;
import static pingyou.award.ranking.Cases.SECOND;
import static pingyou.award.ranking.Cases.THIRD;
import static pingyou.award.ranking.Cases.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pingyou.award.ranking.Decision.Awarded;
import pingyou.award.ranking.Decision.Cut;
import pingyou.award.ranking.Decision.Verdict;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

final class PrizesTest {
  private static final Verdict NONE = new Verdict.NoPrize();
  private static final Verdict OPEN = new Verdict.ToBeVoted();

  @Example
  void decide_forty_areTwoFourEight() {
    var ranking = Cases.ranking(IntStream.range(0, 40).map(i -> 200 - i).toArray());

    var decision = Prizes.decide(ranking, lines(40), List.of(), Set.of());

    assertThat(decision.isSettled()).isTrue();
    assertThat(verdicts(decision).subList(0, 15))
        .containsExactly(
            won(FIRST),
            won(FIRST),
            won(SECOND),
            won(SECOND),
            won(SECOND),
            won(SECOND),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            won(THIRD),
            NONE);
  }

  @Example
  void decide_saysWhy() {
    var ranking = Cases.ranking(9, 8, 7, 7);
    var half = Prize.ofShare("half", "优秀奖", 50);
    var line = new Line(half, 4, 50, 2, 2);

    var decision =
        Prizes.decide(
            ranking, Lines.of(4, List.of(half), Rounding.CUMULATIVE_FLOOR), List.of(), Set.of());

    assertThat(decision)
        .isEqualTo(
            new Decision(
                List.of(
                    new Awarded(id(1), 1, false, won(half), List.of(mean(9), within(line))),
                    new Awarded(id(2), 2, false, won(half), List.of(mean(8), within(line))),
                    new Awarded(id(3), 3, true, NONE, List.of(mean(7), joint(3, 4), beyond(line))),
                    new Awarded(id(4), 3, true, NONE, List.of(mean(7), joint(3, 3), beyond(line)))),
                List.of(new Cut.Drawn(line)),
                List.of()));
  }

  @Example
  void decide_jointOnALine_waitsForTheVote() {
    // 20 cases: lines after 1, 3 and 7. The joint place 3 covers positions 3 and 4.
    var ranking = Cases.ranking(99, 98, 97, 97, 90, 89, 88, 80);
    var second = lines(20).lines().get(1);

    var open = Prizes.decide(ranking, lines(20), List.of(), Set.of());

    assertThat(open.isSettled()).isFalse();
    assertThat(open.cuts().get(1)).isEqualTo(new Cut.Undecided(second, 3, List.of(id(3), id(4))));
    assertThat(verdicts(open))
        .containsExactly(
            won(FIRST), won(SECOND), OPEN, OPEN, won(THIRD), won(THIRD), won(THIRD), NONE);
    assertThat(open.awarded().get(2).why().getLast())
        .isEqualTo(new Why.ByLine(second, Why.Side.UNDECIDED));

    var voted = Prizes.decide(ranking, lines(20), List.of(vote(4, 3)), Set.of());

    assertThat(voted.isSettled()).isTrue();
    assertThat(voted.unusedVotes()).isEmpty();
    assertThat(verdicts(voted).subList(2, 4)).containsExactly(won(THIRD), won(SECOND));
    assertThat(voted.awarded().get(3))
        .isEqualTo(
            new Awarded(
                id(4),
                3,
                true,
                won(SECOND),
                List.of(mean(97), joint(3, 3), new Why.ByVote(1, 2), within(second))));
  }

  @Example
  void decide_jointOverTwoLines_oneVoteSettlesBoth() {
    var ranking = Cases.ranking(99, 99, 99, 99, 90);

    assertThat(Prizes.decide(ranking, lines(20), List.of(), Set.of()).cuts())
        .filteredOn(cut -> cut instanceof Cut.Undecided)
        .hasSize(2);
    var voted = Prizes.decide(ranking, lines(20), List.of(vote(3, 1, 4, 2)), Set.of());
    assertThat(voted.isSettled()).isTrue();
    assertThat(verdicts(voted))
        .containsExactly(won(SECOND), won(THIRD), won(FIRST), won(SECOND), won(THIRD));
  }

  @Example
  void decide_votesThatNoLineNeeds_areNamedAndChangeNothing() {
    var ranking = Cases.ranking(99, 98, 98, 97, 97, 90);
    var needed = vote(5, 4);
    var votes = List.of(vote(4, 5), vote(2, 3), vote(4, 5, 6), needed);

    var decision = Prizes.decide(ranking, Lines.of(10, halves(), floor()), votes, Set.of());
    var without =
        Prizes.decide(ranking, Lines.of(10, halves(), floor()), List.of(needed), Set.of());

    assertThat(decision.unusedVotes()).containsExactly(vote(4, 5), vote(2, 3), vote(4, 5, 6));
    assertThat(decision.awarded()).isEqualTo(without.awarded());
    assertThat(decision.isSettled()).isTrue();
  }

  @Example
  void vote_namingACaseTwice_isABug() {
    assertThatThrownBy(() -> vote(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Prizes never outnumber the places, and a case never gets less than one ranked after it. */
  @Property
  void decide_followsTheRanking(@ForAll long seed) {
    var random = new Random(seed);
    var cases = Cases.random(random);
    var ranking = Ranking.of(cases, Cases.TIE_ORDER);
    var lines = Lines.of(cases.size(), halves(), floor());
    var open = Prizes.decide(ranking, lines, List.of(), Set.of());
    var votes =
        open.cuts().stream()
            .filter(Cut.Undecided.class::isInstance)
            .map(cut -> shuffled((Cut.Undecided) cut, random))
            .toList();
    var decision = Prizes.decide(ranking, lines, votes, Set.of());

    assertThat(decision.isSettled()).isTrue();
    assertThat(decision.unusedVotes()).isEmpty();
    long won = verdicts(decision).stream().filter(v -> v instanceof Verdict.Won).count();
    assertThat(won).isEqualTo(lines.lines().getLast().cut());
    for (Awarded before : open.awarded()) {
      for (Awarded after : open.awarded()) {
        if (before.rank() < after.rank() && after.verdict() instanceof Verdict.Won) {
          assertThat(before.verdict()).isNotEqualTo(NONE);
        }
        if (before.rank() == after.rank()) {
          assertThat(before.verdict()).isEqualTo(after.verdict());
        }
      }
    }
  }

  private static Vote shuffled(Cut.Undecided cut, Random random) {
    var order = new ArrayList<>(cut.caseIds());
    Collections.shuffle(order, random);
    return new Vote(order);
  }

  private static List<Prize> halves() {
    return List.of(Prize.ofShare("half", "优秀奖", 40));
  }

  private static Rounding floor() {
    return Rounding.CUMULATIVE_FLOOR;
  }

  private static Lines lines(int base) {
    return Lines.of(base, Cases.PRIZES, floor());
  }

  private static List<Verdict> verdicts(Decision decision) {
    return decision.awarded().stream().map(Awarded::verdict).toList();
  }

  private static Vote vote(int... cases) {
    return new Vote(IntStream.of(cases).mapToObj(Cases::id).toList());
  }

  private static Verdict won(Prize prize) {
    return new Verdict.Won(prize);
  }

  private static Why mean(int halves) {
    return new Why.ByMean(new Total(halves, 1), List.of(halves));
  }

  private static Why joint(int rank, int with) {
    return new Why.Joint(rank, List.of(id(with)));
  }

  private static Why within(Line line) {
    return new Why.ByLine(line, Why.Side.WITHIN);
  }

  private static Why beyond(Line line) {
    return new Why.ByLine(line, Why.Side.BEYOND);
  }
}
