package pingyou.web.part;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A window as the lower edge of a page's header shows it.
 *
 * @param left what is left, {@code 1 天 4 小时}; empty unless it is open
 * @param opens when it opens, {@code 8月1日 08:30}
 * @param closes when it closes, {@code 9月24日 24:00}, {@code 今晚 24:00} in the last day
 * @param permille how much of the window is gone, 0 to 1000
 * @param closesAt for the countdown, with {@code now} as the server's time
 * @param extended the close that held before it was put off
 */
public record Deadline(
    State state,
    String left,
    String opens,
    String closes,
    int permille,
    Instant closesAt,
    Instant now,
    @Nullable String extended) {
  private static final Duration NEAR = Duration.ofHours(24);

  /** Where we stand in a window; near means less than a day to its close. */
  public enum State {
    NOT_OPEN,
    OPEN,
    NEAR,
    CLOSED
  }

  /** The window {@code [opens, closes)} as it looks at {@code now}. */
  public static Deadline of(Instant opens, Instant closes, Instant now, ZoneId zone) {
    var state = state(opens, closes, now);
    return new Deadline(
        state,
        state == State.OPEN || state == State.NEAR ? Dates.left(Duration.between(now, closes)) : "",
        Dates.moment(opens, now, zone),
        Dates.close(closes, now, zone),
        permille(opens, closes, now),
        closes,
        now,
        null);
  }

  /** The same window, saying that it closed at {@code earlier} before it was put off. */
  public Deadline extendedFrom(Instant earlier, ZoneId zone) {
    return new Deadline(
        state, left, opens, closes, permille, closesAt, now, Dates.close(earlier, now, zone));
  }

  /** Per cent of the window that is gone, for the width of the ruler. */
  public String gone() {
    return permille / 10 + "." + permille % 10;
  }

  private static State state(Instant opens, Instant closes, Instant now) {
    if (now.isBefore(opens)) {
      return State.NOT_OPEN;
    }
    if (!now.isBefore(closes)) {
      return State.CLOSED;
    }
    return Duration.between(now, closes).compareTo(NEAR) < 0 ? State.NEAR : State.OPEN;
  }

  private static int permille(Instant opens, Instant closes, Instant now) {
    if (!now.isAfter(opens)) {
      return 0;
    }
    if (!now.isBefore(closes)) {
      return 1000;
    }
    var gone = Duration.between(opens, now).toMillis();
    return (int) (gone * 1000 / Duration.between(opens, closes).toMillis());
  }
}
