package pingyou.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;

/** A desk's cases as plain rows: those of one list, or what was searched for. */
final class DeskRows {
  private final Words words;

  DeskRows(Words words) {
    this.words = words;
  }

  Answer of(Request request, Desk desk, State state) {
    var title = words.say("page.desk.list." + lower(state));
    return page(request, desk, title, desk.lines().stream().filter(it -> it.state() == state));
  }

  Answer found(Request request, Desk desk, String typed) {
    var found = desk.lines().stream().filter(it -> matches(it, typed));
    return page(request, desk, words.say("page.desk.found"), found);
  }

  private static boolean matches(Line line, String typed) {
    var it = line.candidate();
    return Stream.of(it.applicant(), it.school(), it.number()).anyMatch(x -> x.contains(typed));
  }

  private Answer page(Request request, Desk desk, String title, Stream<Line> lines) {
    var unit = desk.terms().unit();
    var rows =
        lines
            .map(it ->
                new Row(
                    Office.path(unit, it.candidate().application()),
                    it.candidate().applicant(),
                    List.of(it.candidate().number(), it.candidate().school()),
                    it.entry().reason(),
                    null,
                    tag(it)))
            .toList();
    var group =
        new ListPage.Group(
            words.say("page.desk.count", "count", String.valueOf(rows.size())),
            rows,
            List.of(),
            words.say("page.desk.empty"));
    var back = new Link(words.say("page.desk.back"), Office.path(unit));
    var where = List.of(words.office(desk.terms().region().name()));
    var page =
        new ListPage(request.shell(), where, title, List.of(), back, List.of(), List.of(group));
    return Answer.page("list", Map.of("page", page));
  }

  static String lower(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Tag tag(Line line) {
    return switch (line.state()) {
      case PICKED -> Tag.SENDABLE;
      case OPEN -> Tag.NOT_HANDLED;
      case DECLINED -> Tag.DECLINED;
      case RETURNED -> Tag.RETURNED;
    };
  }
}
