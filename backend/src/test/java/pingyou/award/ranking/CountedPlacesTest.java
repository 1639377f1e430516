package pingyou.award.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.award.ranking.Cases.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pingyou.award.ranking.Decision.Awarded;
import pingyou.award.ranking.Decision.Cut;
import pingyou.award.ranking.Decision.Verdict;
import pingyou.award.ranking.Ranking.Ranked;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

/** Shortlists and quotas: the first of the ranking, without those who are out. */
final class CountedPlacesTest {
  @Example
  void decide_whoFails_makesRoomForTheNextRank() {
    var ranking = Cases.ranking(9, 8, 7, 6);

    var decision = Prizes.decide(ranking, lines(4, 2), List.of(), Set.of(id(1)));

    assertThat(winners(decision)).containsExactly(id(2), id(3));
    assertThat(decision.awarded().getFirst())
        .isEqualTo(
            new Awarded(id(1), 1, false, new Verdict.NoPrize(), ranking.ranked().getFirst().why()));
  }

  @Example
  void decide_voteTakenBeforeOneFailed_standsForTheOthers() {
    var ranking = Cases.ranking(9, 7, 7, 7);
    var vote = new Vote(List.of(id(3), id(2), id(4)));

    assertThat(winners(Prizes.decide(ranking, lines(4, 2), List.of(vote), Set.of())))
        .containsExactlyInAnyOrder(id(1), id(3));
    var without = Prizes.decide(ranking, lines(4, 2), List.of(vote), Set.of(id(3)));
    assertThat(without.isSettled()).isTrue();
    assertThat(winners(without)).containsExactlyInAnyOrder(id(1), id(2));
  }

  @Example
  void decide_tieThatArisesWhenOneFails_isVotedByTheOthers() {
    var ranking = Cases.ranking(9, 8, 7, 7);

    var open = Prizes.decide(ranking, lines(4, 2), List.of(), Set.of(id(1)));

    assertThat(open.cuts())
        .containsExactly(
            new Cut.Undecided(lines(4, 2).lines().getFirst(), 3, List.of(id(3), id(4))));
  }

  @Example
  void lines_morePlacesThanCases_takeAll() {
    assertThat(lines(3, 10).lines()).extracting(Line::cut, Line::places).containsOnly(tuple(3, 3));
    assertThat(Lines.readings(3, List.of(Prize.ofPlaces("quota", "上报", 10)))).isEmpty();
  }

  /** As one would do it by hand: down the ranking, crossing out, until the places are taken. */
  @Property
  void decide_isWhatCountingByHandGives(@ForAll long seed) {
    var random = new Random(seed);
    var cases = Cases.random(random);
    var ranking = Ranking.of(cases, Cases.TIE_ORDER);
    int places = 1 + random.nextInt(4);
    var out =
        cases.stream()
            .map(ScoredCase::caseId)
            .filter(_ -> random.nextInt(3) == 0)
            .collect(Collectors.toSet());
    var order = new HashMap<Integer, List<UUID>>();
    for (var ranked : ranking.ranked()) {
      order.computeIfAbsent(ranked.rank(), _ -> new ArrayList<>()).add(ranked.caseId());
    }
    order.values().forEach(joint -> Collections.shuffle(joint, random));
    var votes = order.values().stream().filter(it -> it.size() > 1).map(Vote::new).toList();

    var voted = Prizes.decide(ranking, lines(cases.size(), places), votes, out);
    assertThat(voted.isSettled()).isTrue();
    assertThat(new HashSet<>(winners(voted))).isEqualTo(byHand(ranking, order, out, places));

    var open = Prizes.decide(ranking, lines(cases.size(), places), List.of(), out);
    for (var awarded : open.awarded()) {
      if (!(awarded.verdict() instanceof Verdict.ToBeVoted)) {
        assertThat(awarded.verdict()).isEqualTo(verdict(voted, awarded.caseId()));
      }
    }
  }

  private static Set<UUID> byHand(
      Ranking ranking, Map<Integer, List<UUID>> order, Set<UUID> out, int places) {
    var won = new HashSet<UUID>();
    for (int rank : ranking.ranked().stream().map(Ranked::rank).distinct().sorted().toList()) {
      for (var next : order.getOrDefault(rank, List.of())) {
        if (!out.contains(next) && won.size() < places) {
          won.add(next);
        }
      }
    }
    return won;
  }

  private static Verdict verdict(Decision decision, UUID caseId) {
    return decision.awarded().stream()
        .filter(it -> it.caseId().equals(caseId))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static List<UUID> winners(Decision decision) {
    return decision.awarded().stream()
        .filter(it -> it.verdict() instanceof Verdict.Won)
        .map(Awarded::caseId)
        .toList();
  }

  private static Lines lines(int base, int places) {
    return Lines.of(
        base, List.of(Prize.ofPlaces("quota", "上报", places)), Rounding.CUMULATIVE_FLOOR);
  }
}
