package pingyou.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void reserve_givesASecondsWorthAtOnce_thenAnEvenPace() {
    var pace = new Pace(10, 0);
    assertThat(LongStream.range(0, 10).map(i -> pace.reserve(0))).containsOnly(0L);
    assertThat(pace.reserve(0)).isEqualTo(SECOND / 10);
    assertThat(pace.reserve(0)).isEqualTo(2 * SECOND / 10);
  }

  @Test
  void reserve_afterARest_savesNoMoreThanASecondsWorth() {
    var pace = new Pace(10, 0);
    long later = 100 * SECOND;
    assertThat(LongStream.range(0, 10).map(i -> pace.reserve(later))).containsOnly(0L);
    assertThat(pace.reserve(later)).isEqualTo(SECOND / 10);
  }
}
