package pingyou.review.assignment;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives cards one by one, each along a path that ends at the least loaded reviewer who can be
 * reached by passing cards on.
 *
 * <p>These are the shortest augmenting paths of a minimum-cost flow in which a reviewer's next card
 * costs the more the more they hold. Successive shortest paths keep such a flow optimal after every
 * card, for every convex price at once; so at the end the largest load is the smallest possible,
 * and the loads below it are as even as the rules allow (Harvey, Ladner, Lovász, Tamir,
 * "Semi-matchings for bipartite graphs and load balancing", 2006).
 */
final class Loads {
  private final Table table;

  /** Per case who could still be given a card of it; per reviewer the new cards they hold. */
  private final BitSet[] open;

  private final BitSet[] given;
  private final int[] held;

  /**
   * Lower bound of the least load that can be reached from a reviewer. Distances to the sink never
   * shrink under successive shortest paths, so what was once found out stays true.
   */
  private final int[] bound;

  private final Search search;

  Loads(Table table) {
    this.table = table;
    int reviewers = table.reviewers.size();
    open = Arrays.stream(table.open).map(b -> (BitSet) b.clone()).toArray(BitSet[]::new);
    given = new BitSet[reviewers];
    Arrays.setAll(given, r -> new BitSet());
    held = table.keptCards.clone();
    bound = new int[reviewers];
    search = new Search(open, given);
  }

  /**
   * Gives the case one more card. If that is impossible, nothing changes and the answer is the
   * cases among which cards could be passed on, this one included; all their reviewers are at their
   * limit.
   */
  @Nullable BitSet give(int c) {
    int highest = highestWithRoom();
    for (int level = reachable(c); level <= highest; level = reachable(c)) {
      int end = findAt(c, level);
      if (end >= 0) {
        held[end]++;
        search.passAlong(c, end);
        return null;
      }
    }
    search.run(c, r -> true, r -> false);
    return search.casesReached();
  }

  int held(int r) {
    return held[r];
  }

  BitSet given(int r) {
    return given[r];
  }

  /** A reviewer with room who holds just this many, or −1 and better bounds. */
  private int findAt(int c, int level) {
    int direct = search.direct(c, r -> isFree(r, level), r -> lot(c, r));
    if (direct >= 0) {
      return direct;
    }
    int end = search.run(c, r -> bound[r] <= level, r -> isFree(r, level));
    if (end < 0) {
      search.reviewersReached().stream().forEach(r -> bound[r] = level + 1);
    }
    return end;
  }

  private boolean isFree(int r, int level) {
    return held[r] == level && hasRoom(r);
  }

  private boolean hasRoom(int r) {
    return held[r] - table.keptCards[r] < table.room[r];
  }

  private int reachable(int c) {
    return open[c].stream().map(r -> bound[r]).min().orElse(Integer.MAX_VALUE);
  }

  private int highestWithRoom() {
    int highest = -1;
    for (int r = 0; r < held.length; r++) {
      if (hasRoom(r)) {
        highest = Math.max(highest, held[r]);
      }
    }
    return highest;
  }

  /**
   * Among equals a hash of their places decides, so that the same three people don't always meet,
   * and who does can be worked out again.
   */
  private static long lot(int c, int r) {
    long mixed = c * 0x9e3779b97f4a7c15L + r;
    // Finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
