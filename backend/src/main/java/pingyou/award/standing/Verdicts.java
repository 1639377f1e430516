package pingyou.award.standing;

import java.util.Set;
import java.util.UUID;

/**
 * What is made known of a track's cases.
 *
 * @param isFinal whether it is decided, and not but proposed
 * @param reviewed the cases that were decided on
 * @param prized those of them that get a prize
 */
public record Verdicts(boolean isFinal, Set<UUID> reviewed, Set<UUID> prized) {
  public Verdicts {
    reviewed = Set.copyOf(reviewed);
    prized = Set.copyOf(prized);
  }
}
