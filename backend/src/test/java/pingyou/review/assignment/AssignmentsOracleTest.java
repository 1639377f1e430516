package pingyou.review.assignment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pingyou.review.assignment.Solution.Assigned;
import pingyou.review.assignment.Solution.Impossible;

final class AssignmentsOracleTest {
  @Property(tries = 3000)
  void assign_isPossibleExactlyWhenSomeAssignmentIs(@ForAll long seed) {
    var roster = new Rosters(seed).next();
    var all = new Exhaustive(roster);
    switch (Assignments.assign(roster)) {
      case Assigned assigned -> checkAssigned(roster, all, assigned);
      case Impossible impossible -> {
        assertThat(all.valid).isEmpty();
        assertThat(impossible.causes()).isNotEmpty().allMatch(cause -> holds(cause, roster));
      }
    }
  }

  @Property(tries = 500)
  void assign_doesNotDependOnTheOrderOfTheRoster(@ForAll long seed) {
    var roster = new Rosters(seed).next();
    var cases = new ArrayList<>(roster.cases());
    var reviewers = new ArrayList<>(roster.reviewers());
    Collections.shuffle(cases, new Random(seed));
    Collections.shuffle(reviewers, new Random(seed + 1));
    var shuffled =
        new Roster(cases, reviewers, roster.cardsPerCase(), roster.barred(), roster.kept());

    assertThat(Assignments.assign(shuffled)).isEqualTo(Assignments.assign(roster));
  }

  private static void checkAssigned(Roster roster, Exhaustive all, Assigned assigned) {
    var pairs = assigned.pairs();
    assertThat(pairs).isSorted().doesNotHaveDuplicates().containsAll(roster.kept());
    assertThat(pairs).allMatch(all::isAllowed);
    var perCase = pairs.stream().collect(groupingBy(Pair::caseId, counting()));
    for (Case c : roster.cases()) {
      long kept = roster.kept().stream().filter(p -> p.caseId().equals(c.id())).count();
      assertThat(perCase.getOrDefault(c.id(), 0L)).isEqualTo(Math.max(kept, roster.cardsPerCase()));
    }
    var added = new HashSet<>(pairs);
    added.removeAll(roster.kept());
    assertThat(assigned.added()).isSorted().containsExactlyInAnyOrderElementsOf(added);
    var loads = Exhaustive.loads(roster, pairs);
    assertThat(roster.reviewers()).allMatch(r -> loads.getOrDefault(r.id(), 0) <= r.mostCards());
    assertThat(assigned.largestLoad()).isEqualTo(Exhaustive.largest(loads));
    assertThat(assigned.largestLoad()).isEqualTo(all.smallestLargestLoad());
    assertThat(Exhaustive.squares(loads)).isEqualTo(all.smallestSumOfSquares());
  }

  /** Every cause proves by itself that its cases can't be served. */
  private static boolean holds(Cause cause, Roster roster) {
    return switch (cause) {
      case Cause.TooFewReviewers few ->
          few.eligible().size() < few.wanted()
              && few.eligible().equals(takers(roster, few.caseId()));
      case Cause.TooFewPlaces few ->
          few.places().stream().mapToInt(Cause.Places::cards).sum() < few.wanted()
              && few.wanted() == few.caseIds().stream().mapToInt(c -> wanted(roster, c)).sum()
              && few.places().equals(places(roster, few.caseIds()));
      case Cause.KeptAgainstRule against -> roster.kept().contains(against.pair());
    };
  }

  private static int wanted(Roster roster, UUID caseId) {
    var kept = roster.kept().stream().filter(p -> p.caseId().equals(caseId)).count();
    return (int) Math.max(0, roster.cardsPerCase() - kept);
  }

  private static List<UUID> takers(Roster roster, UUID caseId) {
    var theCase =
        roster.cases().stream().filter(c -> c.id().equals(caseId)).findAny().orElseThrow();
    return roster.reviewers().stream()
        .filter(r -> Exhaustive.isAllowed(theCase, r))
        .filter(r -> !roster.kept().contains(new Pair(caseId, r.id())))
        .filter(r -> room(roster, r) > 0)
        .map(Reviewer::id)
        .sorted()
        .toList();
  }

  private static List<Cause.Places> places(Roster roster, List<UUID> caseIds) {
    return roster.reviewers().stream()
        .map(r -> new Cause.Places(r.id(), Math.min(room(roster, r), readable(roster, r, caseIds))))
        .filter(places -> places.cards() > 0)
        .sorted((a, b) -> a.reviewerId().compareTo(b.reviewerId()))
        .toList();
  }

  private static int readable(Roster roster, Reviewer reviewer, List<UUID> caseIds) {
    return (int) caseIds.stream().filter(c -> takers(roster, c).contains(reviewer.id())).count();
  }

  private static int room(Roster roster, Reviewer reviewer) {
    Set<Pair> kept = roster.kept();
    long held = kept.stream().filter(p -> p.reviewerId().equals(reviewer.id())).count();
    return (int) (reviewer.mostCards() - held);
  }
}
