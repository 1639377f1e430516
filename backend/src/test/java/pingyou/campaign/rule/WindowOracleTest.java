package pingyou.campaign.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Windows of whole days against the calendar on the wall. */
final class WindowOracleTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);

  @Property(tries = 3_000)
  void window_holdsWhatTheWallCalendarShows(
      @ForAll @IntRange(max = 40) int days,
      @ForAll @IntRange(min = -40, max = 90) int day,
      @ForAll @IntRange(max = 86_399) int second,
      @ForAll @IntRange(max = 180) int underWay,
      @ForAll boolean inShanghai) {
    var zone = ZoneId.of(inShanghai ? "Asia/Shanghai" : "America/Los_Angeles");
    var last = FIRST.plusDays(days);
    var window = Window.ofDays(FIRST, last, zone);
    var at = FIRST.plusDays(day).atStartOfDay(zone).plusSeconds(second);
    var received = at.plusSeconds(underWay);

    var shown = at.toLocalDate();
    boolean inside = !shown.isBefore(FIRST) && !shown.isAfter(last);
    boolean arrived =
        !received.minusSeconds(60).toLocalDateTime().isAfter(last.plusDays(1).atStartOfDay());
    assertThat(window.contains(new Moment(at.toInstant(), received.toInstant())))
        .isEqualTo(inside && arrived);
    assertThat(window.lastDay(zone)).isEqualTo(last);
  }
}
