package pingyou.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Panel.Bond;
import pingyou.review.assignment.Solution.Assigned;
import pingyou.review.assignment.Solution.Impossible;

final class AssignmentsTest {
  private static final UUID SCHOOL = id(900);
  private static final Set<Bond> BARRED = Set.of(Bond.COUNTY, Bond.SCHOOL);

  @Test
  void assign_nobodyFromCountyOrSchool() {
    var theCase = new Case(id(1), "1", "522732", SCHOOL, Set.of());
    var near = new Reviewer(id(11), "522732", null, Set.of(), Reviewer.NO_LIMIT);
    var colleague = new Reviewer(id(12), "520102", SCHOOL, Set.of(), Reviewer.NO_LIMIT);
    var roster =
        new Roster(
            List.of(theCase),
            List.of(near, colleague, reviewer(13), reviewer(14), reviewer(15)),
            3,
            BARRED,
            Set.of());

    assertThat(Assignments.assign(roster))
        .isEqualTo(new Assigned(pairs(1, 13, 14, 15), pairs(1, 13, 14, 15), 1));
  }

  @Test
  void assign_whereTheCampaignBarsTheCity_nobodyFromThere() {
    var theCase = new Case(id(1), "1", "522732", SCHOOL, Set.of());
    var sameCity = new Reviewer(id(11), "522701", SCHOOL, Set.of(), Reviewer.NO_LIMIT);
    var roster =
        new Roster(
            List.of(theCase), List.of(sameCity, reviewer(12)), 1, Set.of(Bond.CITY), Set.of());

    assertThat(Assignments.assign(roster)).isEqualTo(new Assigned(pairs(1, 12), pairs(1, 12), 1));
  }

  @Test
  void assign_tooFewReviewers_namesCaseAndRules() {
    var theCase = new Case(id(1), "1", "522732", SCHOOL, Set.of(id(14)));
    var reviewers =
        List.of(
            new Reviewer(id(11), "522732", SCHOOL, Set.of(), Reviewer.NO_LIMIT),
            new Reviewer(id(12), "520102", null, Set.of(id(1)), 0),
            reviewer(13),
            reviewer(14),
            reviewer(15));

    var answer =
        Assignments.assign(new Roster(List.of(theCase), reviewers, 3, BARRED, pairSet(1, 15)));

    assertThat(answer)
        .isEqualTo(
            new Impossible(
                List.of(
                    new Cause.TooFewReviewers(
                        id(1),
                        2,
                        1,
                        List.of(id(13)),
                        List.of(
                            excluded(11, Rule.SAME_COUNTY, Rule.SAME_SCHOOL),
                            excluded(12, Rule.CONFLICT, Rule.AT_LIMIT),
                            excluded(14, Rule.RECUSED))))));
  }

  @Test
  void assign_limitsTooSmallTogether_namesTheCasesAndTheirReviewers() {
    // Cases 1 and 2 share 11 and 12, who take one card each; case 3 has 13 to 15 for itself.
    var reviewers =
        List.of(limited(11, 1), limited(12, 1), limited(13, 9), limited(14, 9), limited(15, 9));
    var first = new Case(id(1), "1", "522701", SCHOOL, Set.of(id(14), id(15)));
    var second = new Case(id(2), "2", "522701", SCHOOL, Set.of(id(14), id(15)));

    var answer =
        Assignments.assign(
            new Roster(List.of(first, second, plain(3)), reviewers, 3, BARRED, Set.of()));

    assertThat(answer)
        .isEqualTo(
            new Impossible(
                List.of(
                    new Cause.TooFewPlaces(
                        List.of(id(1), id(2)),
                        6,
                        List.of(
                            new Cause.Places(id(11), 1),
                            new Cause.Places(id(12), 1),
                            new Cause.Places(id(13), 2))))));
  }

  @Test
  void assign_keptCardAgainstARule_isNamed() {
    var theCase = new Case(id(1), "1", "522732", SCHOOL, Set.of(id(11)));
    var roster = new Roster(List.of(theCase), List.of(reviewer(11)), 1, BARRED, pairSet(1, 11));

    assertThat(Assignments.assign(roster))
        .isEqualTo(
            new Impossible(
                List.of(
                    new Cause.KeptAgainstRule(new Pair(id(1), id(11)), List.of(Rule.RECUSED)))));
  }

  @Test
  void assign_refill_addsOnlyTheFreedCards() {
    var cases = List.of(plain(1), plain(2), plain(3));
    // 13 gave up all cards but the submitted one of case 3, which stays although 13 has left.
    var kept = pairSet(1, 11, 12);
    kept.addAll(pairSet(2, 11, 12));
    kept.addAll(pairSet(3, 11, 12, 13));
    var reviewers = List.of(reviewer(11), reviewer(12), reviewer(14), reviewer(15));

    var answer = (Assigned) Assignments.assign(new Roster(cases, reviewers, 3, BARRED, kept));

    assertThat(answer.pairs()).containsAll(kept).hasSize(9).isSorted();
    assertThat(answer.added()).extracting(Pair::caseId).containsExactly(id(1), id(2));
    assertThat(answer.added())
        .extracting(Pair::reviewerId)
        .containsExactlyInAnyOrder(id(14), id(15));
    assertThat(answer.largestLoad()).isEqualTo(3);
  }

  @Test
  void assign_cardsMoveOnAlongAPath() {
    // Greedy in order gives case 1 to anyone; case 2 can be read by 11 only, 3 by 11 and 12.
    var first = new Case(id(1), "1", "522701", SCHOOL, Set.of());
    var second = new Case(id(2), "2", "522701", SCHOOL, Set.of(id(12), id(13)));
    var third = new Case(id(3), "3", "522701", SCHOOL, Set.of(id(13)));
    var reviewers = List.of(reviewer(11), reviewer(12), reviewer(13));

    var answer =
        Assignments.assign(
            new Roster(List.of(first, second, third), reviewers, 1, BARRED, Set.of()));

    var all = List.of(new Pair(id(1), id(13)), new Pair(id(2), id(11)), new Pair(id(3), id(12)));
    assertThat(answer).isEqualTo(new Assigned(all, all, 1));
  }

  @Test
  void assign_otherIds_givesTheSameNumbersToThoseWhoCameInTheSameOrder() {
    assertThat(reviewersByNumber(1)).isEqualTo(reviewersByNumber(2)).hasSize(20);
  }

  /** Which reviewers each case number gets, told by the order in which they came. */
  private static Map<String, Set<Integer>> reviewersByNumber(long seed) {
    var random = new Random(seed);
    var numbers = new HashMap<UUID, String>();
    var cases = new ArrayList<Case>();
    for (int i = 0; i < 20; i++) {
      var theCase = new Case(randomId(random), "GZ-%04d".formatted(i), "522732", SCHOOL, Set.of());
      cases.add(theCase);
      numbers.put(theCase.id(), theCase.number());
    }
    var reviewers =
        IntStream.range(0, 9)
            .mapToObj(i -> limited(100 + 10 * i + random.nextInt(10), Reviewer.NO_LIMIT))
            .toList();
    var ids = reviewers.stream().map(Reviewer::id).toList();
    var given = (Assigned) Assignments.assign(new Roster(cases, reviewers, 3, BARRED, Set.of()));
    return given.pairs().stream()
        .collect(
            Collectors.groupingBy(
                it -> Objects.requireNonNull(numbers.get(it.caseId())),
                Collectors.mapping(it -> ids.indexOf(it.reviewerId()), Collectors.toSet())));
  }

  private static UUID randomId(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }

  @Test
  void assign_provinceSized_isAsEvenAsCanBe() {
    var random = new Random(3);
    var cases = new ArrayList<Case>();
    for (int i = 0; i < 3000; i++) {
      cases.add(
          new Case(
              id(i), String.valueOf(i), "5227" + random.nextInt(88), id(5000 + i % 700), Set.of()));
    }
    var reviewers = new ArrayList<Reviewer>();
    for (int i = 0; i < 120; i++) {
      var county = "5227" + random.nextInt(88);
      reviewers.add(new Reviewer(id(9000 + i), county, null, Set.of(), Reviewer.NO_LIMIT));
    }

    var answer = (Assigned) Assignments.assign(new Roster(cases, reviewers, 3, BARRED, Set.of()));

    assertThat(answer.pairs()).hasSize(9000).doesNotHaveDuplicates();
    assertThat(answer.largestLoad()).isEqualTo(75);
  }

  @Test
  void roster_withAnIdTwice_isABug() {
    var twice = List.of(plain(1), plain(1));
    assertThatThrownBy(() -> new Roster(twice, List.of(), 3, BARRED, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Roster(List.of(), List.of(), 3, BARRED, pairSet(1, 11)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Case plain(int n) {
    return new Case(id(n), String.valueOf(n), "522732", SCHOOL, Set.of());
  }

  private static Reviewer reviewer(int n) {
    return limited(n, Reviewer.NO_LIMIT);
  }

  private static Reviewer limited(int n, int mostCards) {
    return new Reviewer(id(n), "520102", null, Set.of(), mostCards);
  }

  private static Cause.Excluded excluded(int reviewer, Rule... rules) {
    return new Cause.Excluded(id(reviewer), List.of(rules));
  }

  private static List<Pair> pairs(int theCase, int... reviewers) {
    return pairSet(theCase, reviewers).stream().sorted().toList();
  }

  private static Set<Pair> pairSet(int theCase, int... reviewers) {
    var pairs = new HashSet<Pair>();
    for (int reviewer : reviewers) {
      pairs.add(new Pair(id(theCase), id(reviewer)));
    }
    return pairs;
  }

  private static UUID id(int n) {
    return new UUID(0, n);
  }
}
