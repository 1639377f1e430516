package pingyou.review.assignment.cost;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who holds which case, and for every two reviewers the cheapest case that the first could hand on
 * to the second.
 */
final class Prices {
  static final long NONE = Long.MAX_VALUE;

  private final Instance instance;

  /** Per reviewer the cases they hold, per case the reviewers who hold it. */
  private final BitSet[] given;

  private final BitSet[] holders;
  private final int[] held;

  private final long[][] price;
  private final int[][] cheapest;

  Prices(Instance instance) {
    this.instance = instance;
    int reviewers = instance.reviewers();
    given = new BitSet[reviewers];
    Arrays.setAll(given, r -> new BitSet());
    holders = new BitSet[instance.cases()];
    Arrays.setAll(holders, c -> new BitSet());
    held = new int[reviewers];
    price = new long[reviewers][reviewers];
    cheapest = new int[reviewers][reviewers];
    for (int r = 0; r < reviewers; r++) {
      Arrays.fill(price[r], NONE);
      Arrays.fill(cheapest[r], -1);
    }
  }

  long price(int from, int to) {
    return price[from][to];
  }

  int cheapest(int from, int to) {
    return cheapest[from][to];
  }

  int held(int r) {
    return held[r];
  }

  BitSet holders(int c) {
    return holders[c];
  }

  boolean isOpen(int c, int r) {
    return instance.cost(c, r) != Instance.FORBIDDEN && !holders[c].get(r);
  }

  void give(int c, int r) {
    given[r].set(c);
    held[r]++;
    holders[c].set(r);
    for (int other = 0; other < held.length; other++) {
      offer(c, r, other);
      if (cheapest[other][r] == c) {
        findAgain(other, r);
      }
    }
  }

  void move(int c, int from, int to) {
    given[from].clear(c);
    held[from]--;
    holders[c].clear(from);
    for (int other = 0; other < held.length; other++) {
      if (cheapest[from][other] == c) {
        findAgain(from, other);
      }
      if (holders[c].get(other)) {
        offer(c, other, from);
      }
    }
    give(c, to);
  }

  private void offer(int c, int from, int to) {
    if (isOpen(c, to)) {
      long difference = (long) instance.cost(c, to) - instance.cost(c, from);
      if (difference < price[from][to]) {
        price[from][to] = difference;
        cheapest[from][to] = c;
      }
    }
  }

  private void findAgain(int from, int to) {
    price[from][to] = NONE;
    cheapest[from][to] = -1;
    for (int c = given[from].nextSetBit(0); c >= 0; c = given[from].nextSetBit(c + 1)) {
      offer(c, from, to);
    }
  }
}
