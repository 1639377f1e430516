package pingyou.review.assignment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer who can be given cards.
 *
 * @param county GB/T 2260 code of the county where the reviewer works, or of the city for people of
 *     a city's own offices
 * @param school the reviewer's school, null for people who work elsewhere
 * @param conflicts cases with which the reviewer, or the secretariat for them, declared a conflict
 * @param mostCards cards the reviewer takes at most, those already held included; {@link #NO_LIMIT}
 */
public record Reviewer(
    UUID id, String county, @Nullable UUID school, Set<UUID> conflicts, int mostCards) {
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public Reviewer {
    conflicts = Set.copyOf(conflicts);
    if (mostCards < 0) {
      throw new IllegalArgumentException("mostCards " + mostCards);
    }
  }

  String city() {
    return county.substring(0, 4);
  }
}
