package pingyou.review.assignment;

import java.util.Comparator;
import java.util.UUID;

/** One card: this reviewer reads this case. Ordered by case, then reviewer. */
public record Pair(UUID caseId, UUID reviewerId) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::caseId).thenComparing(Pair::reviewerId);

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
