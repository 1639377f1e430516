package pingyou.campaign.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class WorkingDaysTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Example
  void last_overNationalDay_leavesTheHolidaysOutAndCountsTheSaturday() {
    var days = days2021();
    assertThat(days.last(5, at("2021-09-29T18:00"), ZONE)).isEqualTo("2021-10-12");
    assertThat(days.last(1, at("2021-09-30T09:00"), ZONE)).isEqualTo("2021-10-08");
    assertThat(days.last(2, at("2021-09-30T09:00"), ZONE)).isEqualTo("2021-10-09");
    assertThat(days.last(3, at("2021-09-30T09:00"), ZONE)).isEqualTo("2021-10-11");
  }

  @Example
  void last_inAnOrdinaryWeek() {
    var days = new WorkingDays(Set.of(), Set.of());
    assertThat(days.last(5, at("2021-11-15T09:00"), ZONE)).isEqualTo("2021-11-22");
    assertThat(days.last(5, at("2021-11-15T23:59"), ZONE)).isEqualTo("2021-11-22");
    assertThat(WorkingDays.lastCalendarDay(5, at("2021-11-15T23:59"), ZONE))
        .isEqualTo("2021-11-20");
    assertThatThrownBy(() -> days.last(0, at("2021-11-15T09:00"), ZONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void parse_theYear2021_isThatOfTheStateCouncil() {
    var days = days2021();
    assertThat(days.off()).hasSize(3 + 7 + 3 + 5 + 3 + 3 + 7);
    assertThat(days.worked())
        .containsExactlyInAnyOrder(
            LocalDate.of(2021, 2, 7),
            LocalDate.of(2021, 2, 20),
            LocalDate.of(2021, 4, 25),
            LocalDate.of(2021, 5, 8),
            LocalDate.of(2021, 9, 18),
            LocalDate.of(2021, 9, 26),
            LocalDate.of(2021, 10, 9))
        .allMatch(WorkingDaysTest::isWeekend);
    // 365 days less 104 days of weekends less the seven statutory holidays' eleven days.
    assertThat(days(2021).filter(days::isWorked)).hasSize(250);
  }

  @Example
  void parse_aFaultyLine_isNamed() {
    assertThatThrownBy(() -> WorkingDays.parse(List.of("date,kind,name", "2021-13-01,off,元旦")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-13-01,off,元旦");
    assertThatThrownBy(() -> WorkingDays.parse(List.of("date,kind,name", "2021-01-01,free,元旦")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-01-01,free,元旦");
    assertThatThrownBy(() -> WorkingDays.parse(List.of("date,kind,name", "2021-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-01-01");
  }

  @Property(tries = 500)
  void last_endsAWalkOverAllDays(@ForAll long seed) {
    var random = new Random(seed);
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    days(2021).filter(day -> random.nextInt(6) == 0).forEach(off::add);
    days(2021).filter(day -> random.nextInt(6) == 0 && !off.contains(day)).forEach(worked::add);
    var days = new WorkingDays(off, worked);
    int count = 1 + random.nextInt(30);
    var first = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(250));

    var plain =
        days(2021)
            .filter(day -> day.isAfter(first))
            .filter(day -> worked.contains(day) || !(off.contains(day) || isWeekend(day)))
            .skip(count - 1)
            .findFirst();

    var from = first.atTime(random.nextInt(24), 0).atZone(ZONE).toInstant();
    assertThat(plain).contains(days.last(count, from, ZONE));
  }

  private static Stream<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static boolean isWeekend(LocalDate day) {
    return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
  }

  private static WorkingDays days2021() {
    var file = Path.of(System.getProperty("pingyou.home", ".."), "config/holidays/2021.csv");
    try {
      return WorkingDays.parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
