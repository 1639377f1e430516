package pingyou.web.reviewer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.review.Terms;
import pingyou.review.desk.TodoView;
import pingyou.review.login.LoginState;
import pingyou.web.frame.Words;
import pingyou.web.page.TodoPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Figures;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;

/** Cards as rows of the list: how far each is, and what it asks for besides scoring. */
final class TodoRows {
  private final Words words;

  TodoRows(Words words) {
    this.words = words;
  }

  TodoPage.Next next(TodoView.Line line) {
    return new TodoPage.Next(title(line), href(line));
  }

  Row row(Terms terms, TodoView.Line line, Instant now) {
    return new Row(
        href(line),
        title(line),
        List.of(line.line().number(), fact(line, now, terms.campaign().zone())),
        reason(terms, line),
        line.isBegun() ? Figures.total(line.totalHalves()) : null,
        tag(line));
  }

  private static String href(TodoView.Line line) {
    return OwnCards.TODO + "/" + line.card();
  }

  private String title(TodoView.Line line) {
    var it = line.line();
    return words.say(
        "reviewer.case", "name", it.applicantName(), "subject", it.stage() + it.subject());
  }

  private String fact(TodoView.Line line, Instant now, ZoneId zone) {
    if (line.submittedAt() != null) {
      return Dates.moment(line.submittedAt(), now, zone);
    }
    return line.isBegun()
        ? words.say(
            "reviewer.todo.scored",
            "scored",
            String.valueOf(line.scored()),
            "indicators",
            String.valueOf(line.indicators()))
        : line.line().schoolName();
  }

  private @Nullable String reason(Terms terms, TodoView.Line line) {
    if (line.submittedAt() != null) {
      return null;
    }
    if (line.unlockReason() != null) {
      var whose = terms.office() == null ? "reviewer.todo" : "scoring";
      return words.say(whose + ".unlocked", "reason", line.unlockReason());
    }
    return switch (line.login()) {
      case LoginState.Untroubled() -> null;
      case LoginState.Failed(var _) -> words.say("reviewer.todo.failed");
      case LoginState.Changed(var _) -> words.say("reviewer.todo.changed");
    };
  }

  private static Tag tag(TodoView.Line line) {
    if (line.submittedAt() != null) {
      return Tag.LOCKED;
    }
    if (line.unlockReason() != null) {
      return Tag.RETURNED;
    }
    if (!(line.login() instanceof LoginState.Untroubled)) {
      return Tag.SIGN_IN_FAILED;
    }
    return line.isBegun() ? Tag.HALF_SCORED : Tag.NOT_SCORED;
  }
}
