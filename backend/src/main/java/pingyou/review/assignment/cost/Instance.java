package pingyou.review.assignment.cost;

import java.util.Arrays;
import java.util.List;

/** An assignment problem by numbers: cases and reviewers counted from 0, a cost for every pair. */
public final class Instance {
  /** The cost of a pair that is not allowed. */
  public static final int FORBIDDEN = Integer.MAX_VALUE;

  private final int perCase;
  private final int load;
  private final int[][] cost;

  /**
   * @param perCase distinct reviewers every case needs
   * @param load cases a reviewer takes at most
   * @param cost by case, then reviewer; {@link #FORBIDDEN} where the pair is not allowed
   */
  public Instance(int perCase, int load, int[][] cost) {
    this.perCase = perCase;
    this.load = load;
    this.cost = cost;
  }

  /**
   * Reads the lines {@code cases reviewers perCase load}, then {@code reviewer case cost} for every
   * pair that is allowed, numbered from 0.
   *
   * @throws IllegalArgumentException naming the line that can't be read
   */
  public static Instance parse(List<String> lines) {
    var head = numbers(lines, 0, 4);
    var cost = new int[head[0]][head[1]];
    for (int[] row : cost) {
      Arrays.fill(row, FORBIDDEN);
    }
    for (int i = 1; i < lines.size(); i++) {
      var pair = numbers(lines, i, 3);
      if (pair[0] < 0 || pair[0] >= head[1] || pair[1] < 0 || pair[1] >= head[0]) {
        throw new IllegalArgumentException("line " + (i + 1) + ": no such pair");
      }
      cost[pair[1]][pair[0]] = pair[2];
    }
    return new Instance(head[2], head[3], cost);
  }

  int perCase() {
    return perCase;
  }

  int load() {
    return load;
  }

  int cases() {
    return cost.length;
  }

  int reviewers() {
    return cost.length == 0 ? 0 : cost[0].length;
  }

  int cost(int c, int r) {
    return cost[c][r];
  }

  private static int[] numbers(List<String> lines, int index, int count) {
    try {
      var words = lines.get(index).strip().split("\\s+");
      var read = Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
      if (read.length == count) {
        return read;
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("line " + (index + 1) + ": not " + count + " numbers", e);
    }
    throw new IllegalArgumentException("line " + (index + 1) + ": not " + count + " numbers");
  }
}
