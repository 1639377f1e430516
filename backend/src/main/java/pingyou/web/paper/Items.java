package pingyou.web.paper;

import pingyou.recommendation.desk.Checklist;
import pingyou.web.frame.Words;
import pingyou.web.part.Tag;

/** Items of checklists in words. */
final class Items {
  private Items() {}

  static Tag tag(Checklist.State state) {
    return switch (state) {
      case NOT_DUE -> Tag.NOT_DUE;
      case EMPTY -> Tag.NOT_FILLED;
      case BEGUN -> Tag.FILLING;
      case COMPLETE -> Tag.IN_HAND;
      case WAIVED -> Tag.WAIVED;
    };
  }

  /** Its place in the notice, for a line of its own. */
  static String clause(Checklist.Item item) {
    return item.paper().clause().place().replace("｜", " · ");
  }

  /** How many of a checklist's items nothing is missing of. */
  static String settled(Words words, Checklist list) {
    return words.say(
        "page.papers.settled",
        "count",
        String.valueOf(list.items().size() - list.open()),
        "all",
        String.valueOf(list.items().size()));
  }
}
