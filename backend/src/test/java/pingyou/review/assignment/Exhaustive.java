package pingyou.review.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tries every assignment of a small roster: slow, and simple enough to be believed. */
final class Exhaustive {
  /** Loads of all reviewers of the roster, for every valid assignment. */
  final List<Map<UUID, Integer>> valid = new ArrayList<>();

  private final Roster roster;

  Exhaustive(Roster roster) {
    this.roster = roster;
    boolean keptIsFine = roster.kept().stream().allMatch(this::isAllowed);
    if (keptIsFine) {
      fill(0, new HashSet<>(roster.kept()));
    }
  }

  int smallestLargestLoad() {
    return valid.stream().mapToInt(Exhaustive::largest).min().orElseThrow();
  }

  int smallestSumOfSquares() {
    return valid.stream().mapToInt(Exhaustive::squares).min().orElseThrow();
  }

  static int largest(Map<UUID, Integer> loads) {
    return loads.values().stream().mapToInt(load -> load).max().orElse(0);
  }

  static int squares(Map<UUID, Integer> loads) {
    return loads.values().stream().mapToInt(load -> load * load).sum();
  }

  static Map<UUID, Integer> loads(Roster roster, Iterable<Pair> pairs) {
    var loads = new HashMap<UUID, Integer>();
    roster.reviewers().forEach(r -> loads.put(r.id(), 0));
    for (Pair pair : pairs) {
      loads.computeIfPresent(pair.reviewerId(), (id, load) -> load + 1);
    }
    return loads;
  }

  /** Whether a card is against no rule; people outside the roster hold old cards only. */
  boolean isAllowed(Pair pair) {
    var c =
        roster.cases().stream().filter(x -> x.id().equals(pair.caseId())).findAny().orElseThrow();
    return roster.reviewers().stream()
        .filter(r -> r.id().equals(pair.reviewerId()))
        .allMatch(r -> isAllowed(c, r));
  }

  static boolean isAllowed(Case c, Reviewer r) {
    return !r.county().equals(c.county())
        && !c.school().equals(r.school())
        && !r.conflicts().contains(c.id())
        && !c.recused().contains(r.id());
  }

  private void fill(int index, Set<Pair> pairs) {
    if (index == roster.cases().size()) {
      valid.add(loads(roster, pairs));
      return;
    }
    var id = roster.cases().get(index).id();
    long has = pairs.stream().filter(p -> p.caseId().equals(id)).count();
    choose(index, 0, (int) Math.max(0, roster.cardsPerCase() - has), pairs);
  }

  private void choose(int index, int from, int missing, Set<Pair> pairs) {
    if (missing == 0) {
      fill(index + 1, pairs);
      return;
    }
    for (int r = from; r < roster.reviewers().size(); r++) {
      var reviewer = roster.reviewers().get(r);
      var pair = new Pair(roster.cases().get(index).id(), reviewer.id());
      long load = pairs.stream().filter(p -> p.reviewerId().equals(reviewer.id())).count();
      if (load < reviewer.mostCards() && isAllowed(pair) && !pairs.contains(pair)) {
        pairs.add(pair);
        choose(index, r + 1, missing - 1, pairs);
        pairs.remove(pair);
      }
    }
  }
}
