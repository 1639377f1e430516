package pingyou.notice.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class HolidayFilesTest {
  private final WorkingDays days =
      HolidayFiles.read(Path.of(System.getProperty("pingyou.home"), "config", "holidays"));

  /** 30 September, then 8 and the worked Saturday 9, then 11 and 12 October. */
  @Test
  void fiveWorkingDays_passOverTheNationalHoliday() {
    var from = Instant.parse("2021-09-29T02:00:00Z");
    assertThat(days.last(5, from, ZoneId.of("Asia/Shanghai")))
        .isEqualTo(LocalDate.of(2021, 10, 12));
  }
}
