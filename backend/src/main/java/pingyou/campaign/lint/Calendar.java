package pingyou.campaign.lint;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are worked.
 *
 * @param isWorked by their weekday alone in years that aren't known
 * @param years whose days off are known
 */
public record Calendar(Predicate<LocalDate> isWorked, Set<Integer> years) {
  public Calendar {
    years = Set.copyOf(years);
  }

  boolean isOff(LocalDate day) {
    return !isWorked.test(day);
  }

  /** How many days are worked from {@code first} to {@code last}, both included. */
  long worked(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(isWorked).count();
  }
}
