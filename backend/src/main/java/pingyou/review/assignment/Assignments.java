package pingyou.review.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Assigns reviewers to cases. Every case gets exactly its number of distinct reviewers, nobody who
 * shares with the applicant what the campaign bars (county, school), nobody with a conflict or who
 * gave the case back; the largest load is the smallest that any valid assignment allows. The same
 * roster, in whatever order, gets the same answer.
 *
 * <p>Freed cards are refilled by the same call with the remaining cards as kept ones.
 */
public final class Assignments {
  private Assignments() {}

  public static Solution assign(Roster roster) {
    var table = new Table(roster);
    var causes = new ArrayList<>(Shortage.keptAgainstRules(roster, table));
    var loads = new Loads(table);
    var stuck = new ArrayList<BitSet>();
    for (int c = 0; c < table.cases.size(); c++) {
      if (!table.canBeServedAlone(c)) {
        causes.add(Shortage.tooFewReviewers(roster, table, c));
        continue;
      }
      for (int card = 0; card < table.wanted[c]; card++) {
        var reached = loads.give(c);
        if (reached != null) {
          stuck.add(reached);
          // What has no path now never gets one: nothing leaves the set that was reached.
          break;
        }
      }
    }
    causes.addAll(Shortage.tooFewPlaces(table, stuck));
    return causes.isEmpty() ? assigned(roster, table, loads) : new Solution.Impossible(causes);
  }

  private static Solution assigned(Roster roster, Table table, Loads loads) {
    var added = new ArrayList<Pair>();
    int largest = 0;
    for (int r = 0; r < table.reviewers.size(); r++) {
      var reviewer = table.reviewers.get(r).id();
      largest = Math.max(largest, loads.held(r));
      loads.given(r).stream().forEach(c -> added.add(new Pair(table.cases.get(c).id(), reviewer)));
    }
    added.sort(null);
    List<Pair> pairs = new ArrayList<>(roster.kept());
    pairs.addAll(added);
    pairs.sort(null);
    return new Solution.Assigned(pairs, added, largest);
  }
}
