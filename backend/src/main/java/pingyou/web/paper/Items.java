package pingyou.web.paper;

import java.util.List;
import pingyou.campaign.paper.Made;
import pingyou.recommendation.desk.Checklist;
import pingyou.web.frame.Words;
import pingyou.web.part.Tag;

/** Items of checklists in words. */
final class Items {
  private Items() {}

  /** Of what a unit hands in: nobody fills in what is made of its lists. */
  static Tag tag(Checklist.Item item) {
    return item.state() == Checklist.State.EMPTY && item.paper().form() == null
        ? Tag.TO_BE_MADE
        : tag(item.state());
  }

  static Tag tag(Checklist.State state) {
    return switch (state) {
      case NOT_DUE -> Tag.NOT_DUE;
      case EMPTY -> Tag.NOT_FILLED;
      case BEGUN -> Tag.FILLING;
      case COMPLETE -> Tag.IN_HAND;
      case WAIVED -> Tag.WAIVED;
    };
  }

  /** Its place in the notice, and whether anybody writes it. */
  static List<String> facts(Words words, Checklist.Item item) {
    var clause = item.paper().clause().place().replace("｜", " · ");
    return item.paper().made() instanceof Made.Written
        ? List.of(clause)
        : List.of(clause, words.say("page.papers.of-list"));
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
