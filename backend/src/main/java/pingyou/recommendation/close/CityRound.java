package pingyou.recommendation.close;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pingyou.application.close.RoundRow;
import pingyou.campaign.Round;
import pingyou.recommendation.chain.Terms;

/**
 * Whether a city lets its counties choose first, and how.
 *
 * @param terms of the city, as if it held no round
 * @param set what the city set last; null if it never did
 * @param entered whether a case of the city was submitted: then only the days may change
 * @param earliest the first day on which the round may end
 * @param latest the last day; before {@code earliest} where there is no room for a round
 */
public record CityRound(
    Terms terms,
    Round rule,
    @Nullable RoundRow set,
    boolean entered,
    LocalDate earliest,
    LocalDate latest) {
  /** The round as it is held; null where none is. */
  public Round.@Nullable Held held() {
    return set == null ? null : set.held().orElse(null);
  }

  /** Whether it can still be set or moved. */
  public boolean isOpen(Instant now) {
    var held = held();
    return held == null ? !entered : now.isBefore(held.closesAt());
  }
}
