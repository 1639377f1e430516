package pingyou.bot.dialog.turn;

import java.util.ArrayList;
import java.util.List;
import pingyou.campaign.rule.Refusal;

/** Answers put together. */
public final class Lines {
  private Lines() {}

  @SafeVarargs
  public static List<Line> join(List<Line>... parts) {
    var all = new ArrayList<Line>();
    for (var part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }

  /** Both, an empty line between them where there is something on either side. */
  public static List<Line> apart(List<Line> first, List<Line> second) {
    return first.isEmpty() || second.isEmpty()
        ? join(first, second)
        : join(first, List.of(Line.GAP), second);
  }

  public static List<Line> of(List<Refusal> why) {
    return why.stream().map(Line::of).distinct().toList();
  }

  /** A text on one line and no longer than {@code max} characters, for lists. */
  public static String brief(String text, int max) {
    var line = text.replace('\n', ' ');
    int length = line.codePointCount(0, line.length());
    return length <= max ? line : line.substring(0, line.offsetByCodePoints(0, max - 1)) + "…";
  }
}
