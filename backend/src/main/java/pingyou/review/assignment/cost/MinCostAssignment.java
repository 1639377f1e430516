package pingyou.review.assignment.cost;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Solves an {@link Instance} exactly: a minimum-cost flow by successive shortest paths. There are
 * far fewer reviewers than cases, so paths are sought over reviewers only, along {@link Prices}.
 */
public final class MinCostAssignment {
  private static final int START = -1;

  private final Instance instance;
  private final int reviewers;
  private final Prices prices;

  /** Of the current search: cost of the path to each reviewer, and the reviewer before on it. */
  private final long[] distance;

  private final int[] before;

  private MinCostAssignment(Instance instance) {
    this.instance = instance;
    reviewers = instance.reviewers();
    prices = new Prices(instance);
    distance = new long[reviewers];
    before = new int[reviewers];
  }

  /**
   * @param total cost of all pairs
   * @param reviewersOf by case, ascending
   */
  public record Optimum(long total, List<List<Integer>> reviewersOf) {
    public Optimum {
      reviewersOf = List.copyOf(reviewersOf);
    }
  }

  /** The assignment of least cost, or nothing if none serves every case. */
  public static Optional<Optimum> solve(Instance instance) {
    var solver = new MinCostAssignment(instance);
    for (int c = 0; c < instance.cases(); c++) {
      for (int card = 0; card < instance.perCase(); card++) {
        solver.search(c);
        int end = solver.nearestWithRoom();
        if (end < 0) {
          return Optional.empty();
        }
        solver.passAlong(c, end);
      }
    }
    return Optional.of(solver.optimum());
  }

  private void search(int c) {
    var queue = new ArrayDeque<Integer>();
    var queued = new BitSet(reviewers);
    for (int r = 0; r < reviewers; r++) {
      before[r] = START;
      distance[r] = Prices.NONE;
      if (prices.isOpen(c, r)) {
        distance[r] = instance.cost(c, r);
        queue.add(r);
        queued.set(r);
      }
    }
    while (!queue.isEmpty()) {
      int r = queue.remove();
      queued.clear(r);
      for (int next = 0; next < reviewers; next++) {
        long price = prices.price(r, next);
        if (price != Prices.NONE && distance[r] + price < distance[next]) {
          distance[next] = distance[r] + price;
          before[next] = r;
          if (!queued.get(next)) {
            queued.set(next);
            queue.add(next);
          }
        }
      }
    }
  }

  private int nearestWithRoom() {
    int end = -1;
    for (int r = 0; r < reviewers; r++) {
      if (distance[r] != Prices.NONE
          && prices.held(r) < instance.load()
          && (end < 0 || distance[r] < distance[end])) {
        end = r;
      }
    }
    return end;
  }

  private record Move(int moved, int from, int to) {}

  private void passAlong(int c, int end) {
    // Read the whole path first: a move changes what is cheapest.
    var moves = new ArrayList<Move>();
    int first = end;
    while (before[first] != START) {
      int from = before[first];
      moves.add(new Move(prices.cheapest(from, first), from, first));
      first = from;
    }
    moves.forEach(move -> prices.move(move.moved(), move.from(), move.to()));
    prices.give(c, first);
  }

  private Optimum optimum() {
    long total = 0;
    var reviewersOf = new ArrayList<List<Integer>>();
    for (int c = 0; c < instance.cases(); c++) {
      var chosen = prices.holders(c).stream().boxed().toList();
      reviewersOf.add(chosen);
      for (int r : chosen) {
        total += instance.cost(c, r);
      }
    }
    return new Optimum(total, reviewersOf);
  }
}
