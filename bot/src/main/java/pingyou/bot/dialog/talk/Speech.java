package pingyou.bot.dialog.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pingyou.bot.dialog.ChatText;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.notice.Untold;
import pingyou.notice.wording.Wording;

/** Words lines. */
final class Speech {
  private final Wording wording;
  private final PageLinks links;

  Speech(Wording wording, PageLinks links) {
    this.wording = wording;
    this.links = links;
  }

  String say(List<Line> lines) {
    return lines.stream().map(this::say).collect(Collectors.joining("\n"));
  }

  private String say(Line line) {
    return line.equals(Line.GAP) ? "" : wording.say(line.key(), line.values()).stripTrailing();
  }

  /**
   * The answer with what couldn't be delivered said before it. The answer itself comes first when
   * room is short.
   */
  String say(List<Untold> untold, List<Line> lines) {
    var answer = say(lines);
    if (untold.isEmpty() || lines.isEmpty()) {
      return ChatText.fitting(answer);
    }
    var earlier = new ArrayList<Line>();
    for (var notice : untold) {
      earlier.add(Line.of("untold", "text", notice.text()));
      var path = notice.path();
      if (path != null) {
        earlier.add(Line.of("untold.page", "link", links.of(path)));
      }
    }
    earlier.add(Line.GAP);
    return ChatText.fitting(say(earlier) + "\n", answer);
  }
}
