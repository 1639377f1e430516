package pingyou.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class DatesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void close_atMidnight_belongsToTheDayThatEnds() {
    assertThat(Dates.close(Instant.parse("2021-09-13T16:00:00Z"), SHANGHAI))
        .isEqualTo("9月13日 24:00");
    assertThat(Dates.close(Instant.parse("2021-09-13T09:30:00Z"), SHANGHAI))
        .isEqualTo("9月13日 17:30");
  }

  @Test
  void time_andDay_nameTheYear() {
    assertThat(Dates.time(Instant.parse("2021-09-01T02:05:30Z"), SHANGHAI))
        .isEqualTo("2021年9月1日 10:05");
    assertThat(Dates.day(LocalDate.of(2021, 11, 20))).isEqualTo("2021年11月20日");
  }
}
