package pingyou.web.part.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pingyou.web.part.form.Control.Entry;
import pingyou.web.part.form.Control.LongText;
import pingyou.web.part.form.Control.Text;

class FormTest {
  @Test
  void describedBy_namesOnlyTheTextsThatStand() {
    var field = FieldView.of("mobile", "手机", null, new Text("", Entry.PHONE));
    assertThat(field.describedBy()).isNull();
    assertThat(field.hinted("a").describedBy()).isEqualTo("mobile-hint");
    assertThat(field.hinted("a").faulty("b").noted("c").describedBy())
        .isEqualTo("mobile-hint mobile-problem mobile-note");
  }

  @Test
  void longText_countsCodePointsAndMissingAspects() {
    var text = new LongText("丰富性：𠮷", 10, 0, List.of("丰富性", "适用性"));
    assertThat(text.length()).isEqualTo(5);
    assertThat(text.missing()).containsExactly("适用性");
  }

  @Test
  void score_zeroDiffersFromNotScored() {
    assertThat(score(0).value()).isEqualTo("0");
    assertThat(score(null).value()).isEmpty();
    assertThat(score(10).atMost()).isTrue();
    assertThat(score(null).atMost()).isFalse();
    assertThat(score(null).atLeast()).isTrue();
  }

  private static Score score(@Nullable Integer halves) {
    return new Score(
        "fit", "适用性", "", halves, 10, false, List.of(), null, new Score.Evidence(false, List.of()));
  }
}
