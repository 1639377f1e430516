package pingyou.review.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts into facts why cards are missing. */
final class Shortage {
  private Shortage() {}

  static List<Cause> keptAgainstRules(Roster roster, Table table) {
    var causes = new ArrayList<Cause>();
    for (int c = 0; c < table.cases.size(); c++) {
      var theCase = table.cases.get(c);
      for (int r = table.holders[c].nextSetBit(0); r >= 0; r = table.holders[c].nextSetBit(r + 1)) {
        var reviewer = table.reviewers.get(r);
        var rules = roster.rulesBetween(theCase, reviewer);
        if (!rules.isEmpty()) {
          causes.add(
              new Cause.KeptAgainstRule(new Pair(theCase.id(), reviewer.id()), List.copyOf(rules)));
        }
      }
    }
    return causes;
  }

  static Cause tooFewReviewers(Roster roster, Table table, int c) {
    var excluded = new ArrayList<Cause.Excluded>();
    for (int r = 0; r < table.reviewers.size(); r++) {
      if (!table.open[c].get(r) && !table.holders[c].get(r)) {
        var rules = roster.rulesBetween(table.cases.get(c), table.reviewers.get(r));
        if (table.room[r] == 0) {
          rules.add(Rule.AT_LIMIT);
        }
        excluded.add(new Cause.Excluded(table.reviewers.get(r).id(), List.copyOf(rules)));
      }
    }
    return new Cause.TooFewReviewers(
        table.cases.get(c).id(),
        table.wanted[c],
        roster.cardsPerCase() - table.wanted[c],
        table.reviewerIds(table.open[c]),
        excluded);
  }

  /** One cause for each of the disjoint sets that the given sets of cases grow together to. */
  static List<Cause> tooFewPlaces(Table table, List<BitSet> stuck) {
    var sets = new ArrayList<BitSet>();
    for (BitSet next : stuck) {
      var merged = (BitSet) next.clone();
      sets.stream().filter(next::intersects).forEach(merged::or);
      sets.removeIf(next::intersects);
      sets.add(merged);
    }
    sets.sort(Comparator.comparingInt(set -> set.nextSetBit(0)));
    return sets.stream().map(set -> tooFewPlaces(table, set)).toList();
  }

  private static Cause tooFewPlaces(Table table, BitSet cases) {
    var ids = new ArrayList<UUID>();
    int wanted = 0;
    var readable = new int[table.reviewers.size()];
    for (int c = cases.nextSetBit(0); c >= 0; c = cases.nextSetBit(c + 1)) {
      ids.add(table.cases.get(c).id());
      wanted += table.wanted[c];
      table.open[c].stream().forEach(r -> readable[r]++);
    }
    var places = new ArrayList<Cause.Places>();
    for (int r = 0; r < readable.length; r++) {
      if (readable[r] > 0) {
        int cards = Math.min(readable[r], table.room[r]);
        places.add(new Cause.Places(table.reviewers.get(r).id(), cards));
      }
    }
    return new Cause.TooFewPlaces(ids, wanted, places);
  }
}
