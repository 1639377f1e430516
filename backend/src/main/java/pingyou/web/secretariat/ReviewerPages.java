package pingyou.web.secretariat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Card;
import pingyou.review.desk.Overview;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** One reviewer of a panel: stopped, or given more time. */
public final class ReviewerPages {
  private static final int REASON_LENGTH = 200;

  private final Ground ground;
  private final Panels panels;
  private final Paneling paneling;
  private final Asks asks;

  public ReviewerPages(Ground ground, Panels panels, Paneling paneling) {
    this.ground = ground;
    this.panels = panels;
    this.paneling = paneling;
    this.asks = new Asks(ground.words());
  }

  /** What is done about one reviewer. */
  enum Kind {
    STOP("stop"),
    EXTEND("extend");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }

    static Optional<Kind> of(Request request) {
      return Stream.of(values()).filter(it -> it.path.equals(request.param("act"))).findFirst();
    }
  }

  private static Optional<Overview.Load> load(Request request, Overview overview) {
    return request
        .id("reviewer")
        .flatMap(
            id -> overview.loads().stream().filter(it -> it.reviewer().equals(id)).findFirst());
  }

  public Answer ask(Request request) {
    return panels.on(
        request,
        (_, overview) ->
            load(request, overview)
                .flatMap(load ->
                    Kind.of(request).map(kind -> asks.show(page(request, overview, load, kind))))
                .orElse(Answer.missing()));
  }

  private AskPage page(Request request, Overview overview, Overview.Load load, Kind kind) {
    var words = ground.words();
    var key = "page.assignment." + kind.path;
    return new AskPage(
        request.shell(),
        List.of(overview.terms().track().title()),
        words.say(key + ".ask", "name", load.name()),
        words.say(key + ".fact"),
        new Link(words.say("page.assignment.back"), Panels.path(overview)),
        List.of(),
        List.of(),
        fields(request, kind),
        new AskPage.Act(
            Panels.path(overview) + "/" + load.reviewer() + "/" + kind.path,
            words.say(key + ".do"),
            kind == Kind.STOP,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private List<FieldView> fields(Request request, Kind kind) {
    var words = ground.words();
    var reason = asks.text(request, "reason", words.say("page.ruling.reason"), null, REASON_LENGTH);
    var day =
        asks.line(request, "lastDay", words.say("page.units.last-day"), "")
            .hinted(words.say("page.opinion.date"));
    return kind == Kind.STOP ? List.of(reason) : List.of(day, reason);
  }

  public Answer act(Request request) {
    return panels.on(
        request,
        (tx, overview) ->
            load(request, overview)
                .flatMap(load ->
                    Kind.of(request)
                        .map(kind ->
                            asks.then(
                                request,
                                outcome(tx, request, overview, load, kind),
                                () -> page(request, overview, load, kind),
                                Panels.path(overview))))
                .orElse(Answer.missing()));
  }

  private Outcome<?> outcome(
      Tx tx, Request request, Overview overview, Overview.Load load, Kind kind) {
    var act = Panels.act(request, overview);
    var reason = request.field("reason");
    if (kind == Kind.STOP) {
      return paneling.departures().stop(tx, act, load.reviewer(), reason);
    }
    try {
      var day = LocalDate.parse(request.field("lastDay").strip());
      List<UUID> open = load.cards().stream().filter(Card::isOpen).map(Card::id).toList();
      return paneling.concessions().extend(tx, act, open, day, reason);
    } catch (DateTimeParseException e) {
      return Outcome.refused(Refusal.of("page.opinion.date").about("lastDay"));
    }
  }
}
