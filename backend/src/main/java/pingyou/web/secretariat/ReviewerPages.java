package pingyou.web.secretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.Grant;
import pingyou.review.Card;
import pingyou.review.Sheet;
import pingyou.review.desk.Overview;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;

/** One reviewer of a panel: the cards, and being stopped or given more time. */
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

  /** Where a reviewer comes from; that they were stopped, if they were. */
  static List<String> homes(Ground ground, Overview.Load load) {
    if (load.grants().isEmpty()) {
      return List.of(ground.words().say("page.assignment.stopped"));
    }
    return load.grants().stream()
        .map(Grant::unit)
        .filter(Objects::nonNull)
        .distinct()
        .map(it -> ground.regions().find(it).map(Region::name).orElse(it))
        .toList();
  }

  static String count(Ground ground, Overview.Load load) {
    return ground
        .words()
        .say(
            "page.assignment.load",
            "submitted",
            String.valueOf(load.submitted()),
            "count",
            String.valueOf(load.cards().size()));
  }

  /** A reviewer's cards, and what can be done about them. */
  public Answer show(Request request) {
    return panels.on(
        request,
        (_, overview) ->
            load(request, overview)
                .map(it -> Answer.page("list", Map.of("page", page(request, overview, it))))
                .orElse(Answer.missing()));
  }

  private ListPage page(Request request, Overview overview, Overview.Load load) {
    var words = ground.words();
    var facts = new ArrayList<>(homes(ground, load));
    facts.add(count(ground, load));
    return new ListPage(
        request.shell(),
        List.of(overview.terms().track().title()),
        words.say("page.assignment.of", "name", load.name()),
        facts,
        new Link(words.say("page.assignment.back"), Panels.path(overview)),
        List.of(),
        List.of(
            new ListPage.Group(
                words.say("page.assignment.acts"), acts(overview, load), List.of(), ""),
            new ListPage.Group(
                words.say("page.assignment.cards"),
                cards(overview, load),
                List.of(),
                words.say("page.assignment.no-cards"))));
  }

  private static String path(Overview overview, Overview.Load load) {
    return Panels.path(overview) + "/" + load.reviewer();
  }

  private List<Row> acts(Overview overview, Overview.Load load) {
    var words = ground.words();
    return Stream.of(Kind.EXTEND, Kind.STOP)
        .map(it ->
            new Row(
                path(overview, load) + "/" + it.path,
                words.say("page.assignment." + it.path + ".title"),
                List.of(words.say("page.assignment." + it.path + ".fact")),
                null,
                null,
                null))
        .toList();
  }

  private List<Row> cards(Overview overview, Overview.Load load) {
    var lines =
        overview.cases().stream()
            .map(it -> it.entrant().line())
            .collect(Collectors.toMap(CaseLine::application, Function.identity()));
    var cases = Steering.path(overview.terms().campaign()) + "/cases/";
    return load.cards().stream()
        .filter(it -> lines.containsKey(it.application()))
        .map(it -> row(cases, Objects.requireNonNull(lines.get(it.application())), it))
        .toList();
  }

  private static Row row(String cases, CaseLine line, Card card) {
    return new Row(
        cases + line.application(),
        line.applicantName(),
        List.of(line.number(), line.schoolName()),
        null,
        null,
        tag(card));
  }

  private static Tag tag(Card card) {
    if (card.isSubmitted()) {
      return Tag.SUBMITTED;
    }
    return card.sheet().equals(Sheet.EMPTY) ? Tag.NOT_SCORED : Tag.HALF_SCORED;
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
        new Link(words.say("page.assignment.back-to", "name", load.name()), path(overview, load)),
        List.of(),
        List.of(),
        fields(request, kind),
        new AskPage.Act(
            path(overview, load) + "/" + kind.path,
            words.say(key + ".do"),
            kind == Kind.STOP,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private List<FieldView> fields(Request request, Kind kind) {
    var words = ground.words();
    var reason = asks.text(request, "reason", words.say("page.ruling.reason"), null, REASON_LENGTH);
    var day = asks.day(request, "lastDay", words.say("page.units.last-day"), "");
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
    List<UUID> open = load.cards().stream().filter(Card::isOpen).map(Card::id).toList();
    return switch (Asks.day(request, "lastDay")) {
      case Refused<LocalDate> refused -> refused;
      case Done<LocalDate>(var day) -> paneling.concessions().extend(tx, act, open, day, reason);
    };
  }
}
