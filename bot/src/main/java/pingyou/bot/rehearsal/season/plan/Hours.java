package pingyou.bot.rehearsal.season.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import pingyou.campaign.rule.Window;

/** When people do things: at a few hours of a day, more of them towards the end. */
public final class Hours {
  private static final List<LocalTime> OF_A_DAY =
      List.of(LocalTime.of(10, 0), LocalTime.of(15, 0), LocalTime.of(20, 0));

  /** The last messages of all. */
  private static final Duration LAST = Duration.ofMinutes(30);

  private final ZoneId zone;

  public Hours(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The hour at a place of a window.
   *
   * @param place from 0, the beginning, to 1, the last half hour
   */
  public Instant at(Window window, double place) {
    int third = (int) (place * 1_000) % OF_A_DAY.size();
    return at(window, place, OF_A_DAY.get(third));
  }

  /** The evening of that day, when many sit down who work elsewhere by day. */
  public Instant evening(Window window, double place) {
    return at(window, place, OF_A_DAY.getLast());
  }

  private Instant at(Window window, double place, LocalTime time) {
    var span = Duration.between(window.opensAt(), window.closesAt());
    var raw = window.opensAt().plusMillis((long) (span.toMillis() * place));
    var hour = raw.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
    var last = window.closesAt().minus(LAST);
    var first = window.opensAt().plus(LAST);
    if (hour.isAfter(last) || raw.isAfter(last)) {
      return last;
    }
    return hour.isBefore(first) ? first : hour;
  }
}
