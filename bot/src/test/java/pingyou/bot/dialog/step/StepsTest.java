package pingyou.bot.dialog.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.bot.dialog.step.Step.Asking;

final class StepsTest {
  private static final FormId FORM = new FormId("guizhou-2021", "teacher");
  private static final Asking QUESTION = Asking.of(FORM, "school");

  static List<Step> steps() {
    var offer = new Offer(new UUID(1, 2), "三都民族中学");
    return List.of(
        Step.Idle.START,
        new Step.Idle(new Step.Summary(FORM, 1), 1),
        new Step.ChoosingForm(1, null),
        new Asking(FORM, "mobile", 1, 1, QUESTION),
        new Step.Agreeing(QUESTION, "privacy", "1", 2),
        new Step.PickingSchool(QUESTION, "民族", List.of(offer), 1),
        new Step.Summary(FORM, 1),
        new Step.Promising(FORM, 7),
        new Step.Withdrawing(FORM, QUESTION),
        new Step.PickingCard(List.of(offer), 1, QUESTION));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void kept_isReadAsItWas(Step step) {
    assertThat(Steps.read(Steps.write(step))).contains(step);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "{}", "{\"step\":\"of another time\"}", "", "not json"})
  void unknown_isNotRead(String kept) {
    assertThat(Steps.read(kept)).isEmpty();
  }
}
