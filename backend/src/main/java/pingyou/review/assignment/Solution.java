package pingyou.review.assignment;

import java.util.List;

/** What came of an assignment: all of it, or none of it with every cause. */
public sealed interface Solution {
  /**
   * Every case has its cards.
   *
   * @param pairs all cards, kept and added, sorted
   * @param added the cards to be made now, sorted
   * @param largestLoad most cards any reviewer of the roster holds then; no valid assignment that
   *     keeps the kept cards has a smaller one
   */
  record Assigned(List<Pair> pairs, List<Pair> added, int largestLoad) implements Solution {
    public Assigned {
      pairs = List.copyOf(pairs);
      added = List.copyOf(added);
    }
  }

  /** Nothing is assigned; at least one cause. */
  record Impossible(List<Cause> causes) implements Solution {
    public Impossible {
      causes = List.copyOf(causes);
    }
  }
}
