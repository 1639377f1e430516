package pingyou.campaign.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Window APPLYING =
      Window.ofDays(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 9, 13), SHANGHAI);
  private static final Instant CLOSE = Instant.parse("2021-09-13T16:00:00Z");

  @Test
  void window_ofDays_closesAtTwentyFourOfItsLastDay() {
    assertThat(APPLYING).isEqualTo(new Window(Instant.parse("2021-07-31T16:00:00Z"), CLOSE));
    assertThat(APPLYING.lastDay(SHANGHAI)).isEqualTo(LocalDate.of(2021, 9, 13));
  }

  @Test
  void window_holdsItsFirstInstantButNotItsLast() {
    assertThat(APPLYING.contains(Moment.of(APPLYING.opensAt()))).isTrue();
    assertThat(APPLYING.contains(Moment.of(APPLYING.opensAt().minusMillis(1)))).isFalse();
    assertThat(APPLYING.contains(Moment.of(CLOSE.minusMillis(1)))).isTrue();
    assertThat(APPLYING.contains(Moment.of(CLOSE))).isFalse();
  }

  @Test
  void moment_madeInTime_countsForAMinuteAfterTheClose() {
    var lastSecond = CLOSE.minusSeconds(1);

    assertThat(new Moment(lastSecond, CLOSE.plusSeconds(60)).isBefore(CLOSE)).isTrue();
    assertThat(new Moment(lastSecond, CLOSE.plus(Duration.ofMillis(60_001))).isBefore(CLOSE))
        .isFalse();
    assertThat(new Moment(CLOSE, CLOSE).isBefore(CLOSE)).isFalse();
  }
}
