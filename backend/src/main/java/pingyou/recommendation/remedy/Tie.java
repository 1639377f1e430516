package pingyou.recommendation.remedy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two lists of a unit, of which one rests on the other.
 *
 * @param resting picks of the list that rests, by rank
 * @param restingPlaces how many of them may be sent; null if any number
 * @param supporting picks of the list on which it rests, by rank
 * @param supportingPlaces how many of those may be sent; null if any number
 * @param supporters of each resting pick what could support it, picked or not, by case number
 * @param kept what is to stay picked
 */
record Tie(
    List<UUID> resting,
    @Nullable Integer restingPlaces,
    List<UUID> supporting,
    @Nullable Integer supportingPlaces,
    Map<UUID, List<UUID>> supporters,
    Set<UUID> kept) {
  Tie {
    resting = List.copyOf(resting);
    supporting = List.copyOf(supporting);
    supporters = Map.copyOf(supporters);
    kept = Set.copyOf(kept);
  }

  /** The same with these to stay picked. */
  Tie keeping(List<UUID> picks) {
    return new Tie(
        resting, restingPlaces, supporting, supportingPlaces, supporters, Set.copyOf(picks));
  }

  /** One pick more or less. */
  sealed interface Change {
    UUID application();
  }

  /** Picked of the list on which the other rests. */
  record Added(UUID application) implements Change {}

  record Dropped(UUID application) implements Change {}
}
