package pingyou.web.frame;

import java.time.Instant;
import java.time.ZoneId;
import pingyou.campaign.rule.Window;
import pingyou.web.part.Dates;
import pingyou.web.part.Deadline;

/** Windows and instants as pages show them. */
public final class Spans {
  private Spans() {}

  public static Deadline deadline(Window window, Instant now, ZoneId zone) {
    return Deadline.of(window.opensAt(), window.closesAt(), now, zone);
  }

  /** The days of a window: {@code 9月17–24日}. */
  public static String days(Window window, ZoneId zone) {
    return Dates.span(window.opensAt(), window.closesAt(), zone);
  }

  /** When something was saved: the time alone on the same day. */
  public static String saved(Instant at, Instant now, ZoneId zone) {
    var sameDay = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return sameDay ? Dates.clock(at, zone) : Dates.moment(at, now, zone);
  }
}
