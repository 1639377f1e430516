package pingyou.web.score;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.Halves;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Entry;
import pingyou.review.Card;
import pingyou.review.Office;
import pingyou.review.Reason;
import pingyou.review.Sheet;
import pingyou.review.Terms;
import pingyou.review.office.OfficeCards;
import pingyou.review.panel.Act;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.CasePage;

/** What the evaluators of an office gave a case, card by card; and ranking by it. */
public final class ScorePages {
  private final Ground ground;
  private final Recommending recommending;
  private final Evaluating evaluating;
  private final Asks asks;

  public ScorePages(Ground ground, Recommending recommending, Evaluating evaluating) {
    this.ground = ground;
    this.recommending = recommending;
    this.evaluating = evaluating;
    this.asks = new Asks(ground.words());
  }

  /** A case at an office with the cards that count. */
  private record Seen(Desk desk, Candidate candidate, List<OfficeCards.Held> cards) {
    Terms track() {
      return new Terms(desk.terms().campaign(), desk.terms().tier().track());
    }

    String path() {
      return pingyou.web.desk.Office.path(desk.terms().unit(), candidate.application());
    }
  }

  private interface Work {
    Answer on(Tx tx, Seen seen);
  }

  /** The desk says who may be here, the cards who may look at them. */
  private Answer onCase(Request request, Work work) {
    return ground.database().write(tx -> found(tx, request, work));
  }

  private Answer found(Tx tx, Request request, Work work) {
    var unit = pingyou.web.desk.Office.unit(request);
    var desk =
        recommending.desks().of(tx, request.person(), unit) instanceof Done<Desk>(var it)
            ? it
            : null;
    var candidate = candidate(request, desk);
    if (desk == null || candidate.isEmpty()) {
      return Answer.missing();
    }
    var office = new Office(unit.level(), unit.region());
    var track = new Terms(desk.terms().campaign(), desk.terms().tier().track());
    var id = candidate.get().application();
    return switch (evaluating.cards().of(tx, request.person(), track, office, id)) {
      case Refused<List<OfficeCards.Held>>(var why) -> ground.words().page(request, why, null);
      case Done<List<OfficeCards.Held>>(var cards) ->
          work.on(tx, new Seen(desk, candidate.get(), cards));
    };
  }

  private static Optional<Candidate> candidate(Request request, @Nullable Desk desk) {
    return Optional.ofNullable(desk).filter(it -> it.scored().scoring().isDone()).stream()
        .flatMap(it -> it.lines().stream())
        .map(it -> it.candidate())
        .filter(it -> request.id("id").filter(it.application()::equals).isPresent())
        .findFirst();
  }

  public Answer show(Request request) {
    return onCase(request, (_, seen) -> Answer.page("case", Map.of("page", page(request, seen))));
  }

  private CasePage page(Request request, Seen seen) {
    var words = ground.words();
    var it = seen.candidate();
    var terms = seen.desk().terms();
    return new CasePage(
        request.shell(),
        List.of(words.office(terms.region().name()), terms.level().title()),
        words.say("page.scores.of", "name", it.applicant()),
        List.of(it.number(), it.school()),
        new Link(words.say("page.case.back", "name", it.applicant()), seen.path()),
        List.of(summary(seen)),
        seen.cards().stream().map(card -> part(seen, card)).toList(),
        seen.cards().stream()
            .filter(card -> card.card().isSubmitted())
            .map(card -> way(seen, card))
            .toList());
  }

  private String summary(Seen seen) {
    var words = ground.words();
    var score = seen.desk().scored().of(seen.candidate().application());
    var cards =
        words.say(
            "scoring.cards",
            "cards",
            String.valueOf(score.cards()),
            "submitted",
            String.valueOf(score.submitted()));
    return score.isGiven()
        ? words.say("scoring.mean", "points", score.points(), "cards", cards)
        : cards;
  }

  /** A card that is handed in with all its points; of an open one how far it is. */
  private CasePage.Part part(Seen seen, OfficeCards.Held held) {
    var words = ground.words();
    var rubric = seen.track().track().rubric();
    var sheet = held.card().sheet();
    var name = name(held);
    if (!held.card().isSubmitted()) {
      var scored = String.valueOf(sheet.scores().size());
      var of = String.valueOf(rubric.indicators().size());
      return new CasePage.Part(
          words.say("scoring.open-card", "name", name, "scored", scored, "indicators", of),
          List.of());
    }
    var title =
        words.say(
            "scoring.card",
            "name",
            name,
            "points",
            Halves.points(sheet.totalHalves()),
            "max",
            Halves.points(rubric.maxHalves()));
    var comment = cell(words.say("reviewer.card.comment"), sheet.comment());
    return new CasePage.Part(
        title,
        Stream.concat(
                rubric.indicators().stream().map(it -> cell(it.title(), points(it, sheet))),
                Stream.of(comment))
            .toList());
  }

  private String points(Indicator indicator, Sheet sheet) {
    var points =
        Halves.points(sheet.scores().getOrDefault(indicator.id(), 0))
            + " / "
            + Halves.points(indicator.maxHalves());
    return Stream.of(points, sheet.reason(indicator))
        .filter(it -> !it.isEmpty())
        .collect(joining("，"));
  }

  private static CasePage.Cell cell(String label, String value) {
    return new CasePage.Cell(
        label, value.isEmpty() ? null : value, CasePage.Blank.LEFT, false, null);
  }

  private String name(OfficeCards.Held held) {
    return held.evaluator().isEmpty()
        ? ground.words().say("page.people.unnamed")
        : held.evaluator();
  }

  private CasePage.Way way(Seen seen, OfficeCards.Held held) {
    var words = ground.words();
    return new CasePage.Way(
        words.say("page.unlock.title", "name", name(held)),
        words.say("page.unlock.sentence"),
        unlockPath(seen, held));
  }

  private static String unlockPath(Seen seen, OfficeCards.Held held) {
    return seen.path() + "/scores/" + held.card().id() + "/unlock";
  }

  /** Asks why a card goes back to its evaluator. */
  public Answer askUnlock(Request request) {
    return onCase(
        request,
        (_, seen) ->
            held(request, seen)
                .map(it -> asks.show(unlocking(request, seen, it)))
                .orElse(Answer.missing()));
  }

  private static Optional<OfficeCards.Held> held(Request request, Seen seen) {
    return seen.cards().stream()
        .filter(it -> request.id("card").filter(it.card().id()::equals).isPresent())
        .findFirst();
  }

  private AskPage unlocking(Request request, Seen seen, OfficeCards.Held held) {
    var words = ground.words();
    return new AskPage(
        request.shell(),
        List.of(seen.candidate().number()),
        words.say("page.unlock.title", "name", name(held)),
        words.say("page.unlock.sentence"),
        new Link(words.say("page.scores.title"), seen.path() + "/scores"),
        List.of(),
        List.of(),
        List.of(asks.text(request, "reason", words.say("page.unlock.reason"), null, Reason.MOST)),
        new AskPage.Act(
            unlockPath(seen, held),
            words.say("page.unlock.do"),
            false,
            words.say("page.unlock.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer unlock(Request request) {
    return onCase(
        request,
        (tx, seen) ->
            held(request, seen)
                .map(it ->
                    asks.then(
                        request,
                        unlocked(tx, request, seen, it),
                        () -> unlocking(request, seen, it),
                        seen.path() + "/scores"))
                .orElse(Answer.missing()));
  }

  private Outcome<Card> unlocked(Tx tx, Request request, Seen seen, OfficeCards.Held held) {
    var campaign = seen.desk().terms().campaign().id();
    var act = new Act(request.person(), campaign, Moment.of(request.arrivedAt()));
    return evaluating.concessions().unlock(tx, act, held.card().id(), request.field("reason"));
  }

  /** Ranks what is recommended by score. */
  public Answer order(Request request) {
    var act = pingyou.web.desk.Office.act(request);
    var path = pingyou.web.desk.Office.path(act.unit());
    Outcome<List<Entry>> ordered =
        ground.database().write(tx -> recommending.recommendations().order(tx, act));
    var words = ground.words();
    return switch (ordered) {
      case Refused<List<Entry>>(var why) ->
          words.page(request, why, new Link(words.say("page.desk.back"), path));
      case Done<List<Entry>> _ -> new Answer.Redirect(path);
    };
  }
}
