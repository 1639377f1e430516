package pingyou.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    // A close at midnight belongs to the day before.
    "2021-09-13T16:00:00Z, 2021-08-03T01:00:00Z, 9月13日 24:00",
    "2021-09-13T16:00:00Z, 2021-09-12T16:00:00Z, 9月13日 24:00",
    "2021-09-13T16:00:00Z, 2021-09-12T16:00:01Z, 今晚 24:00",
    "2021-09-13T16:00:00Z, 2021-09-13T15:59:59Z, 今晚 24:00",
    "2021-09-13T16:00:00Z, 2021-09-13T16:00:00Z, 9月13日 24:00",
    "2021-09-13T04:00:00Z, 2021-09-13T01:00:00Z, 今天 12:00",
    "2021-09-13T12:30:00Z, 2021-09-13T01:00:00Z, 今晚 20:30",
    "2021-09-13T04:00:00Z, 2021-09-12T12:00:00Z, 明天 12:00",
    "2021-09-13T16:00:00Z, 2021-09-13T15:00:00Z, 今晚 24:00",
    "2021-12-31T16:00:00Z, 2021-12-01T00:00:00Z, 12月31日 24:00",
    "2022-01-05T16:00:00Z, 2021-12-01T00:00:00Z, 2022年1月5日 24:00",
  })
  void close_seenFromNow_namesTheDayItEnds(Instant close, Instant now, String expected) {
    assertThat(Dates.close(close, now, ZONE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-16T16:00:00Z, 2021-09-24T16:00:00Z, 9月17–24日",
    "2021-09-27T16:00:00Z, 2021-10-12T16:00:00Z, 9月28日–10月12日",
    "2021-12-27T16:00:00Z, 2022-01-05T16:00:00Z, 2021年12月28日–2022年1月5日",
    "2021-09-16T16:00:00Z, 2021-09-17T16:00:00Z, 9月17日",
    "2021-09-16T16:00:00Z, 2021-09-18T04:00:00Z, 9月17–18日",
  })
  void span_ofAWindow_countsItsDays(Instant opens, Instant closes, String expected) {
    assertThat(Dates.span(opens, closes, ZONE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P9D, 9 天",
    "P9DT5H, 9 天",
    "P7D, 7 天",
    "P6DT23H, 6 天 23 小时",
    "P1DT4H, 1 天 4 小时",
    "P1DT59M, 1 天",
    "PT10H42M, 10 小时 42 分",
    "PT10H42M59.9S, 10 小时 42 分",
    "PT3H, 3 小时",
    "PT4M30S, 4 分 30 秒",
    "PT30S, 30 秒",
    "PT0S, 0 秒",
  })
  void left_isRoundedDown(Duration left, String expected) {
    assertThat(Dates.left(left)).isEqualTo(expected);
  }

  @Test
  void moments_onPagesAndPapers_areChinaTime() {
    var at = Instant.parse("2021-09-13T13:06:04Z");
    var now = Instant.parse("2021-09-20T00:00:00Z");
    var later = Instant.parse("2022-01-02T00:00:00Z");
    assertThat(Dates.moment(at, now, ZONE)).isEqualTo("9月13日 21:06");
    assertThat(Dates.moment(at, later, ZONE)).isEqualTo("2021年9月13日 21:06");
    assertThat(Dates.day(at, now, ZONE)).isEqualTo("9月13日");
    assertThat(Dates.clock(at, ZONE)).isEqualTo("21:06");
    assertThat(Dates.full(at, ZONE)).isEqualTo("2021年9月13日 21:06");
    assertThat(Dates.fullWithSeconds(at, ZONE)).isEqualTo("2021年9月13日 21:06:04");
    assertThat(Dates.fullClose(Instant.parse("2021-11-20T16:00:00Z"), ZONE))
        .isEqualTo("2021年11月20日 24:00");
    assertThat(Dates.fullDay(at, ZONE)).isEqualTo("2021年9月13日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-09-20", " 2021-9-20 ", "2021.9.20", "2021/09/20", "2021年9月20日", "２０２１－９－２０"})
  void typed_readsWhatPeopleWrite(String typed) {
    assertThat(Dates.typed(typed)).contains(LocalDate.of(2021, 9, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9月20日", "2021-13-01", "2021-02-30", "20210920", "明天"})
  void typed_neverGuesses(String typed) {
    assertThat(Dates.typed(typed)).isEmpty();
  }
}
