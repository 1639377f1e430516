package pingyou.bot.dialog.turn;

import java.util.List;
import java.util.UUID;

/**
 * How far an application has come, as its owner may be told.
 *
 * @param lines of the levels behind it and of the decision, in order; of its close before that
 * @param goesOn whether there is a next level to wait for
 */
public record Course(UUID application, List<Line> lines, boolean goesOn) {
  public Course {
    lines = List.copyOf(lines);
  }
}
