package pingyou.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pingyou.web.part.Quota.Place;

class QuotaTest {
  @Test
  void squares_showTakenFreeAndOver() {
    assertThat(new Quota(3, 2).squares()).containsExactly(Place.TAKEN, Place.TAKEN, Place.FREE);
    assertThat(new Quota(1, 2).squares()).containsExactly(Place.TAKEN, Place.OVER);
    assertThat(new Quota(0, 0).squares()).isEmpty();
  }

  @Test
  void words_knowWhatIsFreeAndOver() {
    assertThat(new Quota(8, 5).free()).isEqualTo(3);
    assertThat(new Quota(8, 9).free()).isZero();
    assertThat(new Quota(8, 9).over()).isEqualTo(1);
  }

  @Test
  void bar_isUsedForManyPlaces() {
    assertThat(new Quota(20, 20).oneByOne()).isTrue();
    assertThat(new Quota(20, 21).oneByOne()).isFalse();
    assertThat(new Quota(180, 131).percent()).isEqualTo(72);
    assertThat(new Quota(180, 190).percent()).isEqualTo(100);
  }
}
