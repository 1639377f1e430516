package pingyou.recommendation.close;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pingyou.application.close.CloseRow;
import pingyou.campaign.level.OwnClose;
import pingyou.recommendation.chain.Terms;

/**
 * How applying ends in a city.
 *
 * @param close at which it does, set or not
 * @param set what the city set last; null if it never did
 * @param beforeRound whether the city's counties choose first, who need days of their own
 * @param earliest the first day to which it could be moved forward now
 * @param latest the last day on which it may end at all
 */
public record CityClose(
    Terms terms,
    OwnClose rule,
    Instant close,
    @Nullable CloseRow set,
    boolean beforeRound,
    LocalDate earliest,
    LocalDate latest) {
  /** Whether it can still be moved forward. */
  public boolean isAdvanceable() {
    return earliest.isBefore(close.atZone(terms.campaign().zone()).toLocalDate().minusDays(1));
  }

  /** Whether it can still be moved. */
  public boolean isMovable(Instant now) {
    var end = latest.plusDays(1).atStartOfDay(terms.campaign().zone()).toInstant();
    return now.isBefore(end);
  }
}
