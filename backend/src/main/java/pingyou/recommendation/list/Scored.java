package pingyou.recommendation.list;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import pingyou.campaign.level.Scoring;

/**
 * The scores of a unit's candidates, and what they are for.
 *
 * @param byCase none of a case that nobody scores
 */
public record Scored(Scoring scoring, Map<UUID, Score> byCase) {
  /** At a level without scores. */
  public static final Scored NOT = new Scored(Scoring.NONE, Map.of());

  public Scored {
    byCase = Map.copyOf(byCase);
  }

  public Score of(UUID application) {
    return byCase.getOrDefault(application, Score.NONE);
  }

  /** The higher mean first, what has none last; equal ones as they stood. */
  public Comparator<UUID> highestFirst() {
    return (one, other) -> compare(of(one), of(other));
  }

  private static int compare(Score one, Score other) {
    if (!one.isGiven() || !other.isGiven()) {
      return Boolean.compare(other.isGiven(), one.isGiven());
    }
    return one.isAbove(other) ? -1 : other.isAbove(one) ? 1 : 0;
  }
}
