package pingyou.campaign.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {
  @Test
  void personalValues_keepTheirEndsOnly() {
    assertThat(Masked.mobile("13800000000")).isEqualTo("138****0000");
    assertThat(Masked.idNumber("522732199002300014")).isEqualTo("5227************14");
    assertThat(Masked.text("韦甲一")).isEqualTo("韦**");
    assertThat(Masked.text("𠮷田")).isEqualTo("𠮷**");
  }
}
