package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftLengthTest {
  @ParameterizedTest
  @CsvSource({"639,false", "640,true", "960,true", "961,false"})
  void contains_eightHundredOrSo_isTwentyPercentEitherWay(int length, boolean inside) {
    assertThat(new SoftLength(800, 20).contains(length)).isEqualTo(inside);
  }
}
