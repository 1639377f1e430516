package pingyou.notice.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Days and instants as notices write them, complete in themselves because nobody knows when they
 * are read. 年 月 日 are the format, as the colon of a clock is.
 */
public final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Dates() {}

  /** A close: {@code 9月13日 24:00}, never the next day's 0:00. */
  public static String close(Instant close, ZoneId zone) {
    var at = close.atZone(zone);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? SHORT_DAY.format(at.minusDays(1)) + " 24:00"
        : SHORT_DAY.format(at) + " " + CLOCK.format(at);
  }

  /** An instant: {@code 2021年9月1日 10:05}. */
  public static String time(Instant instant, ZoneId zone) {
    var at = instant.atZone(zone);
    return DAY.format(at) + " " + CLOCK.format(at);
  }

  /** A day: {@code 2021年11月20日}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
