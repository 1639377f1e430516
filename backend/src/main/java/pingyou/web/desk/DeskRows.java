package pingyou.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.store.Tx;
import pingyou.web.eligible.HoldNotes;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;

/** A desk's cases as plain rows: those of one list, or what was searched for. */
final class DeskRows {
  private static final String BY_SCORE = "score";

  private final Words words;

  private final DeskScores scores;

  private final HoldNotes holds;

  DeskRows(Words words, DeskScores scores, HoldNotes holds) {
    this.words = words;
    this.scores = scores;
    this.holds = holds;
  }

  /** How far the secretariat is with the platforms on which it was asked, by case. */
  Map<UUID, String> rulings(Tx tx, Desk desk) {
    var terms = desk.terms();
    var ids = desk.lines().stream().map(it -> it.candidate().application()).toList();
    return holds.rulings(tx, terms.campaign(), terms.tier().track(), ids);
  }

  Answer of(Tx tx, Request request, Desk desk, State state) {
    var title = words.say("page.desk.list." + lower(state));
    var lines = desk.lines().stream().filter(it -> it.state() == state);
    if (!desk.scored().scoring().isDone()) {
      return Answer.page("list", Map.of("page", page(tx, request, desk, title, lines)));
    }
    var byScore = request.query("by").equals(BY_SCORE);
    var sorted = byScore ? lines.sorted(highestFirst(desk)) : lines;
    var self = Office.path(desk.terms().unit()) + "?list=" + lower(state);
    var ways =
        List.of(
            new ListPage.Filter(words.say("page.desk.by-number"), self, !byScore),
            new ListPage.Filter(words.say("page.desk.order"), self + "&by=" + BY_SCORE, byScore));
    return Answer.page(
        "list", Map.of("page", page(tx, request, desk, title, sorted).filtered(ways)));
  }

  private static Comparator<Line> highestFirst(Desk desk) {
    return Comparator.comparing(it -> it.candidate().application(), desk.scored().highestFirst());
  }

  Answer found(Tx tx, Request request, Desk desk, String typed) {
    var found = desk.lines().stream().filter(it -> matches(it, typed));
    return Answer.page(
        "list", Map.of("page", page(tx, request, desk, words.say("page.desk.found"), found)));
  }

  private static boolean matches(Line line, String typed) {
    var it = line.candidate();
    return Stream.of(it.applicant(), it.school(), it.number()).anyMatch(x -> x.contains(typed));
  }

  private ListPage page(Tx tx, Request request, Desk desk, String title, Stream<Line> lines) {
    var unit = desk.terms().unit();
    var rulings = rulings(tx, desk);
    var rows =
        lines
            .map(it ->
                new Row(
                    Office.path(unit, it.candidate().application()),
                    it.candidate().applicant(),
                    facts(desk, it.candidate()),
                    it.entry().reason() == null
                        ? rulings.get(it.candidate().application())
                        : it.entry().reason(),
                    figure(desk, it.candidate()),
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
    return new ListPage(request.shell(), where, title, List.of(), back, List.of(), List.of(group));
  }

  private List<String> facts(Desk desk, Candidate it) {
    return Stream.of(it.number(), it.school(), scores.cards(desk, it.application()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable String figure(Desk desk, Candidate it) {
    var points = DeskScores.points(desk, it.application());
    return points.isEmpty() ? null : points;
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
