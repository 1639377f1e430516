package pingyou.notice.ladder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Nobody is reminded from 21:30 to 07:30 local time; at 07:30 itself it is allowed again. */
public final class QuietHours {
  public static final LocalTime BEGIN = LocalTime.of(21, 30);
  public static final LocalTime END = LocalTime.of(7, 30);

  private QuietHours() {}

  public static boolean contains(Instant at, ZoneId zone) {
    var time = at.atZone(zone).toLocalTime();
    return !time.isBefore(BEGIN) || time.isBefore(END);
  }

  /** The instant itself, or the end of the quiet hours that it falls into. */
  public static Instant next(Instant at, ZoneId zone) {
    if (!contains(at, zone)) {
      return at;
    }
    var local = at.atZone(zone);
    var day =
        local.toLocalTime().isBefore(END) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    return day.atTime(END).atZone(zone).toInstant();
  }
}
