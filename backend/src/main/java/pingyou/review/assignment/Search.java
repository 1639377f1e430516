package pingyou.review.assignment;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Breadth-first search from a case over reviewers: a reviewer leads on to whoever could take one of
 * their new cards.
 */
final class Search {
  private static final int START = -1;

  private final BitSet[] open;
  private final BitSet[] given;

  /** The reviewer before on the path, and the case that would be passed on from there. */
  private final int[] before;

  private final int[] passed;
  private final int[] queue;
  private final BitSet seen = new BitSet();
  private final BitSet reached = new BitSet();
  private int tail;

  Search(BitSet[] open, BitSet[] given) {
    this.open = open;
    this.given = given;
    before = new int[given.length];
    passed = new int[given.length];
    queue = new int[given.length];
  }

  /** Of the reviewers who can take the case themselves and are wanted, the one of the least lot. */
  int direct(int c, IntPredicate wanted, IntToLongFunction lot) {
    int best = -1;
    for (int r = open[c].nextSetBit(0); r >= 0; r = open[c].nextSetBit(r + 1)) {
      if (wanted.test(r) && (best < 0 || lot.applyAsLong(r) < lot.applyAsLong(best))) {
        best = r;
      }
    }
    if (best >= 0) {
      before[best] = START;
    }
    return best;
  }

  /** The nearest reviewer who is an end, by way of reviewers worth a visit only; or −1. */
  int run(int c, IntPredicate worthAVisit, IntPredicate end) {
    seen.clear();
    reached.clear();
    reached.set(c);
    tail = 0;
    visit(START, c, worthAVisit);
    for (int head = 0; head < tail; head++) {
      int r = queue[head];
      if (end.test(r)) {
        return r;
      }
      for (int next = given[r].nextSetBit(0); next >= 0; next = given[r].nextSetBit(next + 1)) {
        if (!reached.get(next)) {
          reached.set(next);
          visit(r, next, worthAVisit);
        }
      }
    }
    return -1;
  }

  private void visit(int from, int c, IntPredicate worthAVisit) {
    for (int r = open[c].nextSetBit(0); r >= 0; r = open[c].nextSetBit(r + 1)) {
      if (!seen.get(r) && worthAVisit.test(r)) {
        seen.set(r);
        before[r] = from;
        passed[r] = c;
        queue[tail++] = r;
      }
    }
  }

  /** Passes cards on along the path found last, so that the case gets its card. */
  void passAlong(int c, int end) {
    int taker = end;
    while (before[taker] != START) {
      int giver = before[taker];
      int moved = passed[taker];
      given[giver].clear(moved);
      open[moved].set(giver);
      hand(moved, taker);
      taker = giver;
    }
    hand(c, taker);
  }

  private void hand(int c, int r) {
    given[r].set(c);
    open[c].clear(r);
  }

  BitSet reviewersReached() {
    return seen;
  }

  BitSet casesReached() {
    return (BitSet) reached.clone();
  }
}
