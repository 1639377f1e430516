package pingyou.campaign.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday but for days off, and the weekend days that make up for
 * them (调休). Days of years without data count by their weekday alone.
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
  public WorkingDays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
    if (off.stream().anyMatch(worked::contains)) {
      throw new IllegalArgumentException("a day both off and worked");
    }
  }

  /**
   * Reads the lines of {@code config/holidays/<year>.csv}: {@code date,kind,name} with kind {@code
   * off} or {@code work}; lines that begin with {@code #} are comments, the first other one is the
   * head.
   *
   * @throws IllegalArgumentException naming the line that can't be read
   */
  public static WorkingDays parse(List<String> lines) {
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .forEach(line -> setOf(line, off, worked).add(dayOf(line)));
    return new WorkingDays(off, worked);
  }

  private static Set<LocalDate> setOf(String line, Set<LocalDate> off, Set<LocalDate> worked) {
    var cells = line.split(",", -1);
    return switch (cells.length == 3 ? cells[1] : "") {
      case "off" -> off;
      case "work" -> worked;
      default -> throw new IllegalArgumentException("neither off nor work: " + line);
    };
  }

  private static LocalDate dayOf(String line) {
    try {
      return LocalDate.parse(line.substring(0, line.indexOf(',')));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no date: " + line, e);
    }
  }

  /** The years of which the days off are known. */
  public Set<Integer> years() {
    return off.stream().map(LocalDate::getYear).collect(Collectors.toSet());
  }

  public boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return worked.contains(day) || (!weekend && !off.contains(day));
  }

  /**
   * The last of so many working days after an instant. Its own day isn't counted (民法典 第二百零一条).
   *
   * @param days at least 1
   */
  public LocalDate last(int days, Instant from, ZoneId zone) {
    requirePositive(days);
    var day = from.atZone(zone).toLocalDate();
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        counted++;
      }
    }
    return day;
  }

  /**
   * The day that lies so many working days before another, which isn't counted: between the two lie
   * {@code days - 1} working days.
   *
   * @param days at least 1
   */
  public LocalDate before(int days, LocalDate last) {
    requirePositive(days);
    var day = last;
    for (int counted = 0; counted < days; ) {
      day = day.minusDays(1);
      if (isWorked(day)) {
        counted++;
      }
    }
    return day;
  }

  /** The last of so many calendar days after an instant, its own day not counted. */
  public static LocalDate lastCalendarDay(int days, Instant from, ZoneId zone) {
    requirePositive(days);
    return from.atZone(zone).toLocalDate().plusDays(days);
  }

  private static void requirePositive(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("days " + days);
    }
  }
}
