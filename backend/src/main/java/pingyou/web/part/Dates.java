package pingyou.web.part;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pingyou.campaign.form.text.Typed;

/**
 * Instants and spans as people here write them. The characters 年 月 日 天 小时 分 秒 are the format
 * itself, as the colon of a clock is, and so stand in this class and not in a template.
 */
public final class Dates {
  private static final Duration DAY = Duration.ofHours(24);
  private static final long DAYS_WITHOUT_HOURS = 7;
  private static final int EVENING_HOUR = 18;

  private static final Pattern TYPED =
      Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

  private Dates() {}

  /** A day as people type it: {@code 2021-9-20}, {@code 2021.09.20}, {@code 2021年9月20日}. */
  public static Optional<LocalDate> typed(String typed) {
    var day = TYPED.matcher(Typed.halfWidth(Typed.cleaned(typed)));
    try {
      return day.matches()
          ? Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  /**
   * When something closes: {@code 9月13日 24:00}, never the next day's 0:00; {@code 今晚 24:00} when
   * less than a day is left; with the year when it isn't this one.
   */
  public static String close(Instant close, Instant now, ZoneId zone) {
    var at = close.atZone(zone).toLocalDateTime();
    var today = now.atZone(zone).toLocalDate();
    var soon = now.isBefore(close) && Duration.between(now, close).compareTo(DAY) < 0;
    return (soon ? near(at, today) : day(closingDay(at), today)) + " " + closingClock(at);
  }

  /** A day and its time: {@code 9月13日 21:06}; with the year when it isn't this one. */
  public static String moment(Instant instant, Instant now, ZoneId zone) {
    var at = instant.atZone(zone).toLocalDateTime();
    return day(at.toLocalDate(), now.atZone(zone).toLocalDate()) + " " + clock(at.toLocalTime());
  }

  /** A day: {@code 9月16日}; with the year when it isn't this one. */
  public static String day(Instant instant, Instant now, ZoneId zone) {
    return day(instant.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
  }

  /** A time of day: {@code 13:18}. */
  public static String clock(Instant instant, ZoneId zone) {
    return clock(instant.atZone(zone).toLocalTime());
  }

  /** On papers: {@code 2021年9月13日 21:06}. */
  public static String full(Instant instant, ZoneId zone) {
    var at = instant.atZone(zone).toLocalDateTime();
    return withYear(at.toLocalDate()) + " " + clock(at.toLocalTime());
  }

  /** On receipts: {@code 2021年9月13日 21:06:04}. */
  public static String fullWithSeconds(Instant instant, ZoneId zone) {
    return full(instant, zone) + ":" + two(instant.atZone(zone).getSecond());
  }

  /** When something closes, on papers: {@code 2021年11月20日 24:00}. */
  public static String fullClose(Instant close, ZoneId zone) {
    var at = close.atZone(zone).toLocalDateTime();
    return withYear(closingDay(at)) + " " + closingClock(at);
  }

  /** The day of a paper: {@code 2021年11月14日}. */
  public static String fullDay(Instant instant, ZoneId zone) {
    return withYear(instant.atZone(zone).toLocalDate());
  }

  /** The same of a day that was written down: {@code 2021-11-14}. */
  public static String fullDay(String day) {
    return withYear(LocalDate.parse(day));
  }

  /** The days of a window: {@code 9月17–24日}, {@code 9月28日–10月12日}. */
  public static String span(Instant opens, Instant closes, ZoneId zone) {
    var first = opens.atZone(zone).toLocalDate();
    var last = closingDay(closes.atZone(zone).toLocalDateTime());
    if (first.equals(last)) {
      return withoutYear(first);
    }
    if (first.getYear() != last.getYear()) {
      return withYear(first) + "–" + withYear(last);
    }
    if (first.getMonth() != last.getMonth()) {
      return withoutYear(first) + "–" + withoutYear(last);
    }
    return first.getMonthValue() + "月" + first.getDayOfMonth() + "–" + last.getDayOfMonth() + "日";
  }

  /**
   * What is left, rounded down so that nobody is promised time that isn't there: {@code 9 天},
   * {@code 1 天 4 小时}, {@code 10 小时 42 分}, {@code 4 分 30 秒}.
   */
  public static String left(Duration left) {
    if (left.toDays() >= DAYS_WITHOUT_HOURS) {
      return left.toDays() + " 天";
    }
    if (left.toDays() >= 1) {
      return two(left.toDays(), "天", left.toHoursPart(), "小时");
    }
    if (left.toHours() >= 1) {
      return two(left.toHours(), "小时", left.toMinutesPart(), "分");
    }
    if (left.toMinutes() >= 1) {
      return two(left.toMinutes(), "分", left.toSecondsPart(), "秒");
    }
    return left.toSeconds() + " 秒";
  }

  private static String near(LocalDateTime close, LocalDate today) {
    if (!closingDay(close).equals(today)) {
      return "明天";
    }
    var evening = close.getHour() >= EVENING_HOUR || isMidnight(close);
    return evening ? "今晚" : "今天";
  }

  private static LocalDate closingDay(LocalDateTime close) {
    return isMidnight(close) ? close.toLocalDate().minusDays(1) : close.toLocalDate();
  }

  private static String closingClock(LocalDateTime close) {
    return isMidnight(close) ? "24:00" : clock(close.toLocalTime());
  }

  private static boolean isMidnight(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String day(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? withoutYear(day) : withYear(day);
  }

  private static String withoutYear(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String withYear(LocalDate day) {
    return day.getYear() + "年" + withoutYear(day);
  }

  private static String clock(LocalTime time) {
    return two(time.getHour()) + ":" + two(time.getMinute());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String two(long whole, String wholeUnit, int part, String partUnit) {
    var text = whole + " " + wholeUnit;
    return part == 0 ? text : text + " " + part + " " + partUnit;
  }
}
