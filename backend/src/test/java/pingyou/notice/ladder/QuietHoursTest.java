package pingyou.notice.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class QuietHoursTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Example
  void next_atTheEdges() {
    assertThat(next("2021-09-13T21:29:59")).isEqualTo("2021-09-13T21:29:59");
    assertThat(next("2021-09-13T21:30:00")).isEqualTo("2021-09-14T07:30:00");
    assertThat(next("2021-09-14T00:00:00")).isEqualTo("2021-09-14T07:30:00");
    assertThat(next("2021-09-14T07:29:59")).isEqualTo("2021-09-14T07:30:00");
    assertThat(next("2021-09-14T07:30:00")).isEqualTo("2021-09-14T07:30:00");
  }

  /** Waits minute by minute until the clock on the wall is past the quiet hours. */
  @Property(tries = 500)
  void next_isTheFirstMinuteOutside(@ForAll @IntRange(max = 30 * 24 * 3600) int second) {
    var at = Instant.parse("2021-09-01T00:00:00Z").plusSeconds(second);
    var waiting = at;
    while (isQuiet(waiting)) {
      waiting = waiting.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }
    assertThat(QuietHours.next(at, ZONE)).isEqualTo(waiting);
  }

  private static boolean isQuiet(Instant at) {
    var local = at.atZone(ZONE);
    int minutes = local.getHour() * 60 + local.getMinute();
    return minutes >= 21 * 60 + 30 || minutes < 7 * 60 + 30;
  }

  private static LocalDateTime next(String local) {
    var at = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    return QuietHours.next(at, ZONE).atZone(ZONE).toLocalDateTime();
  }
}
