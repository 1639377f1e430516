package pingyou.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void points_comeFromHalves() {
    assertThat(Figures.points(0)).isEqualTo("0");
    assertThat(Figures.points(8)).isEqualTo("4");
    assertThat(Figures.points(3)).isEqualTo("1.5");
    assertThat(Figures.total(22)).isEqualTo("11.0");
    assertThat(Figures.total(125)).isEqualTo("62.5");
  }

  @Test
  void mean_isExactAndRoundedHalfUpOnlyWhenShown() {
    assertThat(Figures.mean(175 + 176 + 180, 3)).isEqualTo("88.50");
    assertThat(Figures.mean(164 + 166 + 166, 3)).isEqualTo("82.67");
    assertThat(Figures.mean(1, 4)).isEqualTo("0.13");
  }

  @Test
  void counts_haveThousands() {
    assertThat(Figures.count(4386)).isEqualTo("4,386");
    assertThat(Figures.count(163)).isEqualTo("163");
  }

  @Test
  void numerals_endAtTen() {
    assertThat(Figures.numeral(8)).isEqualTo("八");
    assertThat(Figures.numeral(10)).isEqualTo("十");
    assertThat(Figures.numeral(11)).isEqualTo("11");
    assertThat(Figures.numeral(0)).isEqualTo("0");
  }

  @Test
  void checksum_isReadInGroupsOfFour() {
    assertThat(Figures.checksum("a41c09e75b2f88d0")).isEqualTo("a41c 09e7 5b2f 88d0");
    assertThat(Figures.checksum("a41c09")).isEqualTo("a41c 09");
  }
}
