package pingyou.campaign.rule;

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

  /** Every day that makes up for one is a weekend day. */
  @Test
  void theYear2020_isThatOfTheStateCouncil() {
    assertThat(days.off()).filteredOn(it -> it.getYear() == 2020).hasSize(1 + 7 + 3 + 5 + 3 + 8);
    assertThat(days.worked())
        .filteredOn(it -> it.getYear() == 2020)
        .hasSize(7)
        .allMatch(it -> it.getDayOfWeek().getValue() > 5);
    assertThat(days.before(2, LocalDate.of(2020, 10, 12))).isEqualTo(LocalDate.of(2020, 10, 9));
  }

  /** 19, 18, 17, 16 and, over a weekend, 13 November. */
  @Test
  void fiveWorkingDaysBefore_passOverTheWeekend() {
    assertThat(days.before(5, LocalDate.of(2020, 11, 20))).isEqualTo(LocalDate.of(2020, 11, 13));
    assertThat(days.before(1, LocalDate.of(2020, 11, 22))).isEqualTo(LocalDate.of(2020, 11, 20));
  }
}
