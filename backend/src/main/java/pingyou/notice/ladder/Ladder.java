package pingyou.notice.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pingyou.campaign.rule.Window;

/**
 * The reminders of a window, in order of time.
 *
 * @param rungs all before {@code end}, none in quiet hours
 * @param end from here on nothing is rung any more
 */
public record Ladder(List<Rung> rungs, Instant end, ZoneId zone) {
  private static final LocalTime OPENING = LocalTime.of(8, 30);
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  public Ladder {
    rungs =
        rungs.stream()
            .filter(rung -> rung.at().isBefore(end))
            .sorted(Comparator.comparing(Rung::at))
            .toList();
    for (Rung rung : rungs) {
      if (QuietHours.contains(rung.at(), zone)) {
        throw new IllegalArgumentException("rung in quiet hours: " + rung);
      }
    }
  }

  /**
   * Three days and one day before the last day at 10:00, on the last day at 10:00 and 20:00. The
   * last day is the one people are told of: of a close at 13 September 24:00 the 13th.
   */
  public static Ladder closing(Window window, ZoneId zone) {
    var last = window.lastDay(zone);
    return new Ladder(
        Stream.of(
                new Rung(Rung.Kind.THREE_DAYS_BEFORE, at(last.minusDays(3), MORNING, zone)),
                new Rung(Rung.Kind.ONE_DAY_BEFORE, at(last.minusDays(1), MORNING, zone)),
                new Rung(Rung.Kind.LAST_DAY_MORNING, at(last, MORNING, zone)),
                new Rung(Rung.Kind.LAST_DAY_EVENING, at(last, EVENING, zone)))
            .filter(rung -> !rung.at().isBefore(window.opensAt()))
            .toList(),
        window.closesAt(),
        zone);
  }

  /** 08:30 of the opening day, later only if it opens later. */
  public static Ladder opening(Window window, ZoneId zone) {
    var opensAt = window.opensAt();
    var usual = at(opensAt.atZone(zone).toLocalDate(), OPENING, zone);
    var at = QuietHours.next(opensAt.isAfter(usual) ? opensAt : usual, zone);
    return new Ladder(List.of(new Rung(Rung.Kind.OPENING, at)), window.closesAt(), zone);
  }

  /**
   * The rung to be rung now: the latest one reached, unless it is done. Earlier ones that were
   * missed are left out. Nothing in quiet hours and nothing once the window is closed.
   */
  public Optional<Rung> due(Set<Rung> done, Instant now) {
    if (!now.isBefore(end) || QuietHours.contains(now, zone)) {
      return Optional.empty();
    }
    return rungs.stream()
        .filter(rung -> !rung.at().isAfter(now))
        .reduce((earlier, later) -> later)
        .filter(rung -> !done.contains(rung));
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
