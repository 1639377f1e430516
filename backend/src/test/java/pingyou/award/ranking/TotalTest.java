package pingyou.award.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class TotalTest {
  @Example
  void twoDecimals_ofThreeCards() {
    assertThat(new Total(175 + 176 + 180, 3).twoDecimals()).isEqualTo("88.50");
    assertThat(new Total(527, 3).twoDecimals()).isEqualTo("87.83");
    assertThat(new Total(1, 3).twoDecimals()).isEqualTo("0.17");
    assertThat(new Total(0, 3).twoDecimals()).isEqualTo("0.00");
    assertThat(new Total(1, 100).twoDecimals()).as("0.005 goes up").isEqualTo("0.01");
  }

  @Example
  void total_ofNoCards_isABug() {
    assertThatThrownBy(() -> new Total(3, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Total(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void twoDecimals_isTheExactValueHalfUp(
      @ForAll @IntRange(max = 1_000_000) int sum, @ForAll @IntRange(min = 1, max = 60) int count) {
    var exact =
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(2L * count), 2, RoundingMode.HALF_UP);
    assertThat(new Total(sum, count).twoDecimals()).isEqualTo(exact.toPlainString());
  }

  @Property
  void compareTo_isThatOfTheFractions(
      @ForAll @IntRange(max = 300) int sum,
      @ForAll @IntRange(min = 1, max = 6) int count,
      @ForAll @IntRange(max = 300) int otherSum,
      @ForAll @IntRange(min = 1, max = 6) int otherCount) {
    var left = BigInteger.valueOf(sum).multiply(BigInteger.valueOf(otherCount));
    var right = BigInteger.valueOf(otherSum).multiply(BigInteger.valueOf(count));
    assertThat(new Total(sum, count).compareTo(new Total(otherSum, otherCount)))
        .isEqualTo(left.compareTo(right));
  }
}
