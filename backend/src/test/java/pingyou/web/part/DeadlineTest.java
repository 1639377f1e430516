package pingyou.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import pingyou.web.part.Deadline.State;

class DeadlineTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant OPENS = Instant.parse("2021-07-31T16:00:00Z");
  private static final Instant CLOSES = Instant.parse("2021-09-13T16:00:00Z");

  @Test
  void of_beforeTheWindow_saysWhenItBegins() {
    var now = Instant.parse("2021-07-20T00:00:00Z");
    assertThat(at(now))
        .isEqualTo(
            new Deadline(State.NOT_OPEN, "", "8月1日 00:00", "9月13日 24:00", 0, CLOSES, now, null));
  }

  @Test
  void of_insideTheWindow_saysWhatIsLeft() {
    var now = Instant.parse("2021-09-12T12:00:00Z");
    assertThat(at(now))
        .isEqualTo(
            new Deadline(
                State.OPEN, "1 天 4 小时", "8月1日 00:00", "9月13日 24:00", 973, CLOSES, now, null));
    assertThat(at(now).gone()).isEqualTo("97.3");
  }

  @Test
  void of_inTheLastDay_isNear() {
    assertThat(at(CLOSES.minusSeconds(86_400)).state()).isEqualTo(State.OPEN);
    assertThat(at(CLOSES.minusSeconds(86_399)).state()).isEqualTo(State.NEAR);
    assertThat(at(CLOSES.minusSeconds(86_399)).closes()).isEqualTo("今晚 24:00");
  }

  @Test
  void of_atItsClose_isClosed() {
    assertThat(at(CLOSES))
        .isEqualTo(
            new Deadline(
                State.CLOSED, "", "8月1日 00:00", "9月13日 24:00", 1000, CLOSES, CLOSES, null));
  }

  @Test
  void extendedFrom_saysTheEarlierClose() {
    var now = Instant.parse("2021-09-11T00:00:00Z");
    var earlier = Instant.parse("2021-09-10T16:00:00Z");
    assertThat(at(now).extendedFrom(earlier, ZONE).extended()).isEqualTo("9月10日 24:00");
  }

  private static Deadline at(Instant now) {
    return Deadline.of(OPENS, CLOSES, now, ZONE);
  }
}
