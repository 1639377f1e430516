package pingyou.web.secretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.award.Awards;
import pingyou.award.Blocker;
import pingyou.award.Trial;
import pingyou.award.inspection.Inspection;
import pingyou.award.roll.Placing;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** What the secretariat decides on a ranking: a vote, a visit on site, the publicity, the end. */
public final class AwardPages {
  private static final int PROTOCOL_LENGTH = 2000;

  private final Ground ground;
  private final RankingPages rankings;
  private final Awards awards;
  private final Asks asks;

  public AwardPages(Ground ground, RankingPages rankings, Awards awards) {
    this.ground = ground;
    this.rankings = rankings;
    this.awards = awards;
    this.asks = new Asks(ground.words());
  }

  /** A decision that can be asked for. */
  private enum Kind {
    VOTE("vote"),
    VISIT("visit"),
    PUBLICITY("publicity"),
    FINAL("final");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    static Optional<Kind> of(Request request) {
      return Stream.of(values()).filter(it -> it.path.equals(request.param("act"))).findFirst();
    }
  }

  public Answer ask(Request request) {
    return rankings.on(
        request,
        (_, trial) ->
            Kind.of(request)
                .map(it -> asks.show(page(request, trial, it)))
                .orElse(Answer.missing()));
  }

  public Answer act(Request request) {
    return rankings.on(
        request,
        (tx, trial) ->
            Kind.of(request)
                .map(it ->
                    asks.then(
                        request,
                        outcome(tx, request, trial, it),
                        () -> page(request, trial, it),
                        next(trial, it)))
                .orElse(Answer.missing()));
  }

  private static String next(Trial trial, Kind kind) {
    return switch (kind) {
      case VOTE, VISIT -> RankingPages.path(trial);
      case PUBLICITY, FINAL ->
          "/publicity/" + trial.terms().campaign().id() + "/" + trial.terms().track().id();
    };
  }

  private Outcome<?> outcome(Tx tx, Request request, Trial trial, Kind kind) {
    var act = RankingPages.act(request);
    return switch (kind) {
      case VOTE -> awards.vote(tx, act, order(request, trial), request.field("protocol"));
      case VISIT -> visit(tx, request, trial);
      case PUBLICITY -> awards.openPublicity(tx, act);
      case FINAL -> awards.finalise(tx, act);
    };
  }

  private Outcome<Inspection> visit(Tx tx, Request request, Trial trial) {
    var words = ground.words();
    var finding = request.field("finding");
    boolean passed = finding.equals(words.say("page.award.visit.passed"));
    if (!passed && !finding.equals(words.say("page.award.visit.failed"))) {
      return Outcome.refused(Refusal.of("page.award.visit.finding-missing").about("finding"));
    }
    return switch (Asks.day(request, "day")) {
      case Refused<LocalDate>(var why) -> new Refused<>(why);
      case Done<LocalDate>(var day) -> visit(tx, request, trial, passed, day);
    };
  }

  private Outcome<Inspection> visit(
      Tx tx, Request request, Trial trial, boolean passed, LocalDate day) {
    return visited(request, trial)
        .map(it ->
            awards.inspect(
                tx,
                RankingPages.act(request),
                new Inspection(
                    it.application(),
                    passed,
                    request.field("inspector"),
                    day,
                    request.field("note"))))
        .orElseGet(() -> Outcome.refused(Refusal.of("award.visit.case")));
  }

  /** The case that the page is about: named by its address, then sent along with the form. */
  private static Optional<Placing> visited(Request request, Trial trial) {
    var id = request.form().containsKey("case") ? request.field("case") : request.query("case");
    return trial.roll().placings().stream()
        .filter(it -> it.application().toString().equals(id))
        .findFirst();
  }

  /** The first tie that a line would part. */
  private static Blocker.@Nullable Tied tied(Trial trial) {
    return trial.blockers().stream()
        .flatMap(it -> it instanceof Blocker.Tied tied ? Stream.of(tied) : Stream.empty())
        .findFirst()
        .orElse(null);
  }

  /** The cases of the tie in the order of their case numbers as typed, best first. */
  private static List<UUID> order(Request request, Trial trial) {
    var tied = tied(trial);
    var order = new ArrayList<UUID>();
    for (var number : request.field("order").split("\\s+", -1)) {
      Stream.ofNullable(tied)
          .flatMap(it -> it.cases().stream())
          .filter(it -> it.number().equals(number))
          .map(Placing::application)
          .forEach(order::add);
    }
    return order;
  }

  private AskPage page(Request request, Trial trial, Kind kind) {
    var words = ground.words();
    var key = "page.award." + kind.path;
    var path = RankingPages.path(trial);
    var visited = kind == Kind.VISIT ? visited(request, trial) : Optional.<Placing>empty();
    return new AskPage(
        request.shell(),
        List.of(trial.terms().campaign().shortTitle(), trial.terms().track().title()),
        words.say(key + ".ask", "name", visited.map(Placing::name).orElse("")),
        words.say(key + ".fact"),
        new Link(words.say("page.ranking.back"), path),
        List.of(),
        List.of(),
        switch (kind) {
          case VOTE -> voting(request, trial);
          case VISIT -> visiting(request, trial);
          case PUBLICITY, FINAL -> List.of();
        },
        new AskPage.Act(
            path + "/" + kind.path,
            words.say(key + ".do"),
            false,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            visited.map(it -> Map.of("case", it.application().toString())).orElse(Map.of())));
  }

  private List<FieldView> visiting(Request request, Trial trial) {
    var words = ground.words();
    var findings =
        List.of(words.say("page.award.visit.passed"), words.say("page.award.visit.failed"));
    var today = LocalDate.ofInstant(request.arrivedAt(), trial.terms().campaign().zone());
    return List.of(
        asks.choice(request, "finding", words.say("page.award.visit.finding"), findings),
        asks.line(request, "inspector", words.say("page.award.visit.inspector"), ""),
        asks.day(request, "day", words.say("page.award.visit.day"), today.toString()),
        asks.text(request, "note", words.say("page.award.visit.note"), null, Inspection.NOTE_MAX)
            .hinted(words.say("page.award.visit.note-hint")));
  }

  private List<FieldView> voting(Request request, Trial trial) {
    var words = ground.words();
    var tied = tied(trial);
    var numbers =
        tied == null
            ? ""
            : String.join("\n", tied.cases().stream().map(Placing::number).sorted().toList());
    return List.of(
        asks.text(request, "order", words.say("page.award.vote.order"), numbers, PROTOCOL_LENGTH)
            .hinted(words.say("page.award.vote.order-hint")),
        asks.text(
            request, "protocol", words.say("page.award.vote.protocol"), null, PROTOCOL_LENGTH));
  }
}
