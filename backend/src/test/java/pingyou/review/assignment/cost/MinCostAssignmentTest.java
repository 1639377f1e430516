package pingyou.review.assignment.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class MinCostAssignmentTest {
  private static final int NO = Instance.FORBIDDEN;

  @Example
  void solve_movesACaseOnForTheCheaperWhole() {
    // Case 0 would rather have reviewer 0, but then case 1, which has nobody else, goes without.
    var optimum =
        MinCostAssignment.solve(new Instance(1, 1, new int[][] {{1, 5}, {2, NO}})).orElseThrow();

    assertThat(optimum.total()).isEqualTo(7);
    assertThat(optimum.reviewersOf()).isEqualTo(List.of(List.of(1), List.of(0)));
  }

  @Example
  void solve_tooSmallACap_hasNoAnswer() {
    assertThat(MinCostAssignment.solve(new Instance(1, 1, new int[][] {{1}, {1}}))).isEmpty();
    assertThat(MinCostAssignment.solve(new Instance(2, 9, new int[][] {{1, NO}}))).isEmpty();
  }

  @Example
  void parse_readsHeadAndPairs() {
    var instance = Instance.parse(List.of("2 3 1 2", "0 0 -48", "2 1 7"));
    assertThat(instance.perCase()).isEqualTo(1);
    assertThat(instance.load()).isEqualTo(2);
    assertThat(instance.cases()).isEqualTo(2);
    assertThat(row(instance, 0)).containsExactly(-48, NO, NO);
    assertThat(row(instance, 1)).containsExactly(NO, NO, 7);
  }

  @Example
  void parse_aFaultyLine_isNamed() {
    assertThatThrownBy(() -> Instance.parse(List.of("2 3 1 2", "0 0")))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> Instance.parse(List.of("2 3 1 2", "0 0 1", "3 0 1")))
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> Instance.parse(List.of())).hasMessageContaining("line 1");
  }

  @Property(tries = 2000)
  void solve_isAsCheapAsTheCheapestOfAll(@ForAll long seed) {
    var random = new Random(seed);
    var cost = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
    int spread = 1 + random.nextInt(20);
    for (int[] row : cost) {
      for (int r = 0; r < row.length; r++) {
        row[r] = random.nextInt(5) == 0 ? NO : random.nextInt(spread) - spread / 2;
      }
    }
    var instance = new Instance(1 + random.nextInt(3), 1 + random.nextInt(4), cost);

    var solved = MinCostAssignment.solve(instance);

    var cheapest = cheapest(instance, 0, 0, 0, new int[cost[0].length]);
    assertThat(solved.isPresent()).isEqualTo(cheapest.isPresent());
    if (solved.isPresent()) {
      assertThat(solved.get().total()).isEqualTo(cheapest.getAsLong());
      check(instance, solved.get());
    }
  }

  private static int[] row(Instance instance, int c) {
    return IntStream.range(0, instance.reviewers()).map(r -> instance.cost(c, r)).toArray();
  }

  private static void check(Instance instance, MinCostAssignment.Optimum optimum) {
    long total = 0;
    var load = new int[instance.reviewers()];
    for (int c = 0; c < instance.cases(); c++) {
      assertThat(optimum.reviewersOf().get(c)).hasSize(instance.perCase()).doesNotHaveDuplicates();
      for (int r : optimum.reviewersOf().get(c)) {
        assertThat(instance.cost(c, r)).isNotEqualTo(NO);
        total += instance.cost(c, r);
        load[r]++;
      }
    }
    assertThat(total).isEqualTo(optimum.total());
    assertThat(IntStream.of(load)).allMatch(held -> held <= instance.load());
  }

  /** Tries all ways for the case from this reviewer on, with so many chosen already. */
  private static OptionalLong cheapest(Instance instance, int c, int from, int chosen, int[] load) {
    if (c == instance.cases()) {
      return OptionalLong.of(0);
    }
    if (chosen == instance.perCase()) {
      return cheapest(instance, c + 1, 0, 0, load);
    }
    var best = OptionalLong.empty();
    for (int r = from; r < load.length; r++) {
      if (instance.cost(c, r) != NO && load[r] < instance.load()) {
        load[r]++;
        var rest = cheapest(instance, c, r + 1, chosen + 1, load);
        load[r]--;
        if (rest.isPresent()) {
          long total = rest.getAsLong() + instance.cost(c, r);
          best = OptionalLong.of(Math.min(total, best.orElse(total)));
        }
      }
    }
    return best;
  }
}
