package pingyou.campaign.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A span in which something may be done: from {@code opensAt}, up to but without {@code closesAt}.
 * A notice that ends on 13 September means that day's 24:00, so {@code closesAt} is the first
 * instant of the 14th in the campaign's zone.
 */
public record Window(Instant opensAt, Instant closesAt) {
  public Window {
    if (!opensAt.isBefore(closesAt)) {
      throw new IllegalArgumentException("a window that closes before it opens: " + opensAt);
    }
  }

  /** Whole days, the last one included. */
  public static Window ofDays(LocalDate first, LocalDate last, ZoneId zone) {
    return new Window(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Whether someone who acted at this moment acted inside. */
  public boolean contains(Moment moment) {
    return !moment.at().isBefore(opensAt) && moment.isBefore(closesAt);
  }

  /** The day at whose 24:00 (or earlier) it closes, as people are told: 13 September. */
  public LocalDate lastDay(ZoneId zone) {
    return closesAt.minusNanos(1).atZone(zone).toLocalDate();
  }
}
