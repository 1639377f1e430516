package pingyou.award.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * The committee's order of cases that share a rank and would be parted by a line.
 *
 * @param order all of these cases, best first
 */
public record Vote(List<UUID> order) {
  public Vote {
    order = List.copyOf(order);
    if (new HashSet<>(order).size() < order.size()) {
      throw new IllegalArgumentException("a case twice in a vote: " + order);
    }
  }
}
