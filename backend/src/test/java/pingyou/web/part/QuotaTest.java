package pingyou.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pingyou.web.part.Quota.Place;

class QuotaTest {
  @Test
  void squares_showTakenFreeAndOver() {
    assertThat(new Quota(3, 2, null).squares())
        .containsExactly(Place.TAKEN, Place.TAKEN, Place.FREE);
    assertThat(new Quota(1, 2, null).squares()).containsExactly(Place.TAKEN, Place.OVER);
    assertThat(new Quota(0, 0, null).squares()).isEmpty();
  }

  @Test
  void words_knowWhatIsFreeAndOver() {
    assertThat(new Quota(8, 5, null).free()).isEqualTo(3);
    assertThat(new Quota(8, 9, null).free()).isZero();
    assertThat(new Quota(8, 9, null).over()).isEqualTo(1);
  }

  @Test
  void bar_isUsedForManyPlaces() {
    assertThat(new Quota(20, 20, null).oneByOne()).isTrue();
    assertThat(new Quota(20, 21, null).oneByOne()).isFalse();
    assertThat(new Quota(180, 131, null).percent()).isEqualTo(72);
    assertThat(new Quota(180, 190, null).percent()).isEqualTo(100);
  }
}
