package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples are the platform's own. */
class SignatureTest {
  @Test
  void of_addressCheck_isThePublishedOne() {
    assertThat(Signature.of("AAAAA", "1714036504", "1514711492"))
        .isEqualTo("f464b24fc39322e44b38aa78f5edd27bd1441696");
  }

  @Test
  void of_plainPush_isThePublishedOne() {
    assertThat(Signature.of("AAAAA", "1714037059", "486452656"))
        .isEqualTo("899cf89e464efb63f54ddac96b0a0a235f53aa78");
  }

  @Test
  void matches_anythingElse_isFalse() {
    String right = Signature.of("a", "b", "c");

    assertThat(Signature.matches(right, "c", "a", "b")).isTrue();
    assertThat(Signature.matches(right, "a", "b", "d")).isFalse();
    assertThat(Signature.matches(right.toUpperCase(Locale.ROOT), "a", "b", "c")).isFalse();
    assertThat(Signature.matches(right + " ", "a", "b", "c")).isFalse();
    assertThat(Signature.matches("", "a", "b", "c")).isFalse();
  }
}
