package pingyou.bot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ChatTextTest {
  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void short_staysAsItIs() {
    assertThat(ChatText.fitting("第一行\n第二行")).isEqualTo("第一行\n第二行");
    assertThat(ChatText.fitting("先说的\n", "答复")).isEqualTo("先说的\n答复");
  }

  @Test
  void long_isCutAndSaysSo_withoutBreakingASign() {
    var cut = ChatText.fitting("😀".repeat(1_000));
    assertThat(bytes(cut)).isLessThanOrEqualTo(ChatText.MAX_BYTES);
    assertThat(cut).matches("(😀)+……");
  }

  @Test
  void beforeAnAnswer_thePartBeforeIsCut() {
    var answer = "答".repeat(300);
    var both = ChatText.fitting("前".repeat(1_000), answer);
    assertThat(bytes(both)).isLessThanOrEqualTo(ChatText.MAX_BYTES);
    assertThat(both).startsWith("前前").contains("……\n答").endsWith(answer);
  }

  @Test
  void beforeAnAnswerThatFillsAll_isLeftOut() {
    var answer = "答".repeat(650);
    assertThat(ChatText.fitting("前", answer)).isEqualTo(answer);
  }
}
