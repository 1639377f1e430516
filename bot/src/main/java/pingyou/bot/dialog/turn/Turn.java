package pingyou.bot.dialog.turn;

import java.util.List;
import java.util.function.BiFunction;
import pingyou.bot.dialog.step.Step;
import pingyou.campaign.rule.Outcome;

/** What follows from a message: an answer, or first an act whose outcome decides on. */
public sealed interface Turn {
  /**
   * @param lines none: no answer
   */
  record Say(Step next, List<Line> lines) implements Turn {
    public Say {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param then takes the outcome and what is loaded anew after the act; pure
   */
  record Do<R>(Command<R> command, BiFunction<Outcome<R>, View, Turn> then) implements Turn {}

  static Turn say(Step next, Line... lines) {
    return new Say(next, List.of(lines));
  }
}
