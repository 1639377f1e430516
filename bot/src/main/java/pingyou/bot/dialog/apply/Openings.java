package pingyou.bot.dialog.apply;

import java.util.List;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.View;

/** What can be applied for, and until when. */
public final class Openings {
  private Openings() {}

  public static List<Line> lines(View view) {
    return view.papers().isEmpty()
        ? List.of(Line.of("form.none"))
        : view.papers().stream().map(paper -> line(paper, view)).toList();
  }

  private static Line line(Paper paper, View view) {
    return paper.isOpen(view.moment())
        ? Line.of("form.open", "title", Showing.title(paper), "deadline", Showing.deadline(paper))
        : Showing.outside(paper, view);
  }
}
