package pingyou.web.desk.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.region.UnitKind;
import pingyou.notice.Told;
import pingyou.recommendation.Sending;
import pingyou.recommendation.desk.Bureau;
import pingyou.recommendation.desk.Bureau.Post;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;

/** What officials find beside their desks: notices, files, their own unit. */
public final class BureauPages {
  private final Ground ground;
  private final Recommending recommending;

  public BureauPages(Ground ground, Recommending recommending) {
    this.ground = ground;
    this.recommending = recommending;
  }

  /** What a page shows of each unit. */
  private interface Content {
    Stream<ListPage.Group> of(Tx tx, Request request, Bureau bureau);
  }

  private Answer page(Request request, String title, Content content) {
    return ground.database().read(tx -> page(tx, request, title, content));
  }

  private Answer page(Tx tx, Request request, String title, Content content) {
    var own = recommending.bureaus().of(tx, request.person());
    if (own.isEmpty()) {
      return Answer.problem(403, "");
    }
    var words = ground.words();
    var page =
        new ListPage(
            request.shell(),
            own.stream().map(this::office).distinct().toList(),
            words.say("page.bureau." + title),
            List.of(),
            new Link(words.say("page.bureau.back"), "/desk"),
            List.of(),
            own.stream().flatMap(it -> content.of(tx, request, it)).toList());
    return Answer.page("list", Map.of("page", page));
  }

  private String office(Bureau bureau) {
    return ground.words().office(bureau.region().name());
  }

  public Answer notices(Request request) {
    return page(request, "notices", this::notices);
  }

  private Stream<ListPage.Group> notices(Tx tx, Request request, Bureau bureau) {
    var rows = bureau.notices().stream().map(it -> row(request, bureau, it)).toList();
    return Stream.of(group(office(bureau), rows, "no-notices"));
  }

  private Row row(Request request, Bureau bureau, Bureau.Notice notice) {
    Told told = notice.told();
    var state = told.state().name().toLowerCase(Locale.ROOT);
    var facts =
        Stream.of(
                Dates.moment(told.dueAt(), request.arrivedAt(), bureau.campaign().zone()),
                notice.name(),
                ground.words().say("page.bureau.state." + state))
            .filter(it -> !it.isEmpty())
            .toList();
    return new Row("/desk", told.title(), facts, told.text(), null, null);
  }

  public Answer downloads(Request request) {
    return page(request, "downloads", this::downloads);
  }

  private Stream<ListPage.Group> downloads(Tx tx, Request request, Bureau bureau) {
    return bureau.posts().stream().map(it -> files(request, bureau, it));
  }

  private ListPage.Group files(Request request, Bureau bureau, Post post) {
    var words = ground.words();
    var path = Office.path(post.terms().unit());
    var rows = new ArrayList<Row>();
    rows.add(
        way(words.say("page.bureau.table"), words.say("page.bureau.table-fact"), path + "/export"));
    if (!post.sendings().isEmpty()) {
      var fact = sent(request, bureau, post.sendings().getLast());
      rows.add(way(words.say("page.bureau.sent"), fact, path + "/sent"));
      rows.add(way(words.say("page.bureau.sent-table"), fact, path + "/sent/table"));
    }
    var title = office(bureau) + " " + post.terms().level().title();
    return group(title, rows, "nothing-sent");
  }

  private String sent(Request request, Bureau bureau, Sending sending) {
    return ground
        .words()
        .say(
            "page.bureau.sent-fact",
            "number",
            String.valueOf(sending.sequence()),
            "time",
            Dates.moment(sending.moment().at(), request.arrivedAt(), bureau.campaign().zone()),
            "count",
            String.valueOf(sending.list().picks().size()));
  }

  public Answer unit(Request request) {
    return page(request, "unit", this::unit);
  }

  private Stream<ListPage.Group> unit(Tx tx, Request request, Bureau bureau) {
    var words = ground.words();
    var posts = bureau.posts().stream().map(it -> row(request, bureau, it)).toList();
    var people =
        bureau.officials().stream()
            .map(it -> way(it, words.say("page.people.role.official"), "/desk/unit"))
            .toList();
    var groups = new ArrayList<ListPage.Group>();
    groups.add(group(office(bureau), posts, "no-posts"));
    var closes = closes(tx, request, bureau);
    if (!closes.isEmpty()) {
      groups.add(group(words.say("page.close.title"), closes, "no-posts"));
    }
    var rounds = rounds(tx, request, bureau);
    if (!rounds.isEmpty()) {
      groups.add(group(words.say("page.round.title"), rounds, "no-posts"));
    }
    groups.add(group(words.say("page.bureau.people"), people, "nobody"));
    if (bureau.campaign().scoresAt(bureau.region().kind())) {
      var path = "/desk/" + bureau.campaign().id() + "/evaluators/" + bureau.region().code();
      var evaluators =
          way(words.say("page.evaluators.title"), words.say("page.bureau.score"), path);
      groups.add(group(words.say("page.evaluators.title"), List.of(evaluators), "nobody"));
    }
    if (bureau.region().kind() == UnitKind.COUNTY) {
      var path = "/desk/" + bureau.campaign().id() + "/schools/" + bureau.region().code();
      var schools = way(words.say("page.schools.title"), words.say("page.bureau.schools"), path);
      groups.add(group(words.say("page.schools.title"), List.of(schools), "nobody"));
    }
    return groups.stream();
  }

  /** Until when applications are made in the region, where the unit says so itself. */
  private List<Row> closes(Tx tx, Request request, Bureau bureau) {
    var now = request.arrivedAt();
    return bureau.posts().stream()
        .flatMap(it -> recommending.closes().of(tx, it.terms(), now).stream())
        .map(it ->
            new Row(
                Office.path(it.terms().unit()) + "/close",
                it.terms().tier().track().title(),
                Spans.closeFacts(ground.words(), it, now),
                null,
                null,
                null))
        .toList();
  }

  /** Whether its counties choose first, where the unit says so itself. */
  private List<Row> rounds(Tx tx, Request request, Bureau bureau) {
    var now = request.arrivedAt();
    return bureau.posts().stream()
        .flatMap(it -> recommending.rounds().of(tx, it.terms()).stream())
        .map(it ->
            new Row(
                Office.path(it.terms().unit()) + "/round",
                it.terms().tier().track().title(),
                Spans.roundFacts(ground.words(), it, now),
                null,
                null,
                null))
        .toList();
  }

  /** A level with its window, whether it was extended, and how often a list was sent. */
  private Row row(Request request, Bureau bureau, Post post) {
    var words = ground.words();
    var zone = bureau.campaign().zone();
    var extended = !post.window().equals(post.terms().level().window());
    var close = Dates.close(post.window().closesAt(), request.arrivedAt(), zone);
    var said =
        post.sendings().isEmpty()
            ? words.say("page.bureau.nothing-sent")
            : sent(request, bureau, post.sendings().getLast());
    return new Row(
        Office.path(post.terms().unit()),
        post.terms().level().title(),
        List.of(post.terms().tier().track().title(), Spans.days(post.window(), zone)),
        (extended ? words.say("page.bureau.extended", "deadline", close) : "") + said,
        null,
        null);
  }

  private static Row way(String title, String fact, String href) {
    return new Row(href, title, List.of(fact), null, null, null);
  }

  private ListPage.Group group(String title, List<Row> rows, String empty) {
    return new ListPage.Group(title, rows, List.of(), ground.words().say("page.bureau." + empty));
  }
}
