package pingyou.review.assignment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The roster by numbers: cases sorted by case number and reviewers by id, that is by who came
 * first, so that the order in which they were handed in can't matter, with who may read what.
 */
final class Table {
  private static final Comparator<Case> IN_TURN =
      Comparator.comparing(Case::number).thenComparing(Case::id);

  final List<Case> cases;
  final List<Reviewer> reviewers;

  /** New cards each case needs beside its kept ones. */
  final int[] wanted;

  /** Cards each reviewer keeps, and how many they may take besides. */
  final int[] keptCards;

  final int[] room;

  /** Per case the reviewers who may take a new card of it: no rule against it, not a holder. */
  final BitSet[] open;

  /** Per case the reviewers of the roster who hold a kept card of it. */
  final BitSet[] holders;

  Table(Roster roster) {
    cases = roster.cases().stream().sorted(IN_TURN).toList();
    reviewers = roster.reviewers().stream().sorted(Comparator.comparing(Reviewer::id)).toList();
    wanted = new int[cases.size()];
    keptCards = new int[reviewers.size()];
    room = new int[reviewers.size()];
    open = new BitSet[cases.size()];
    holders = new BitSet[cases.size()];
    seatKept(roster);
    for (int r = 0; r < room.length; r++) {
      room[r] = Math.max(0, reviewers.get(r).mostCards() - keptCards[r]);
    }
    for (int c = 0; c < open.length; c++) {
      open[c] = openTo(c, roster);
    }
  }

  private void seatKept(Roster roster) {
    var caseNumbers = numbers(cases.stream().map(Case::id).toList());
    var reviewerNumbers = numbers(reviewers.stream().map(Reviewer::id).toList());
    var keptOf = new int[cases.size()];
    for (int c = 0; c < holders.length; c++) {
      holders[c] = new BitSet(reviewers.size());
    }
    for (Pair pair : roster.kept()) {
      int c = requireNonNull(caseNumbers.get(pair.caseId()));
      Integer r = reviewerNumbers.get(pair.reviewerId());
      keptOf[c]++;
      if (r != null) {
        holders[c].set(r);
        keptCards[r]++;
      }
    }
    for (int c = 0; c < wanted.length; c++) {
      wanted[c] = Math.max(0, roster.cardsPerCase() - keptOf[c]);
    }
  }

  private BitSet openTo(int c, Roster roster) {
    var may = new BitSet(reviewers.size());
    for (int r = 0; r < room.length; r++) {
      if (room[r] > 0
          && !holders[c].get(r)
          && roster.rulesBetween(cases.get(c), reviewers.get(r)).isEmpty()) {
        may.set(r);
      }
    }
    return may;
  }

  /** Whether the case has enough reviewers of its own, were it alone. */
  boolean canBeServedAlone(int c) {
    return open[c].cardinality() >= wanted[c];
  }

  List<UUID> reviewerIds(BitSet numbers) {
    var ids = new ArrayList<UUID>();
    numbers.stream().forEach(r -> ids.add(reviewers.get(r).id()));
    return ids;
  }

  private static Map<UUID, Integer> numbers(List<UUID> ids) {
    var numbers = new HashMap<UUID, Integer>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }
}
