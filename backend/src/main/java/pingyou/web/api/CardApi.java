package pingyou.web.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.review.Card;
import pingyou.review.CardState;
import pingyou.review.desk.CardView;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Saving;
import pingyou.review.scoring.Scoring;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Answer.FieldProblem;
import pingyou.web.http.Request;
import pingyou.web.reviewer.OwnCards;
import pingyou.web.reviewer.Passwords;
import pingyou.web.reviewer.Typed;
import pingyou.web.score.Counts;

/** {@code /api/v1/cards}: a reviewer's own card, score by score, and handing it in. */
public final class CardApi {
  private static final int BAD_REQUEST = 400;
  private static final int STALE = 412;

  private final Ground ground;
  private final Scoring scoring;
  private final OwnCards own;
  private final Passwords passwords;
  private final Counts counts;

  public CardApi(Ground ground, Scoring scoring, OwnCards own, Passwords passwords) {
    this.ground = ground;
    this.scoring = scoring;
    this.own = own;
    this.passwords = passwords;
    this.counts = new Counts(ground.words());
  }

  /** A card as JSON; scores in half-points, null where nothing is scored or read. */
  record CardBody(
      String id,
      CardState state,
      int version,
      String savedAt,
      boolean writable,
      Map<String, @Nullable Integer> scores,
      Map<String, Long> readings,
      String comment,
      Map<String, String> reasons,
      Map<String, Counts.Told> counted,
      int totalHalves) {}

  /** One change: a score, the reason for it, a figure read in the space, or the comment. */
  record Change(
      @Nullable String indicator,
      @Nullable Integer halves,
      @Nullable String reason,
      @Nullable String reading,
      @Nullable String value,
      @Nullable String comment) {}

  /** What became of it: points may have followed a figure. */
  record Kept(
      int version,
      String savedAt,
      CardState state,
      List<FieldProblem> problems,
      Map<String, @Nullable Integer> scores,
      Map<String, Counts.Told> counted) {}

  /** What another device has written: everything on the card as it is now. */
  record Newer(
      int version,
      Map<String, @Nullable Integer> scores,
      Map<String, Long> readings,
      String comment,
      Map<String, String> reasons,
      Map<String, Counts.Told> counted) {}

  /** The password of the space, to be shown for a minute. */
  record Password(String password) {}

  /** Work on the card of a request, in the version that its sender saw. */
  private interface Work {
    Outcome<Saving> on(Tx tx, CardEdit edit);
  }

  public Answer show(Request request) {
    return find(request)
        .<Answer>map(view -> new Answer.Data(200, body(request, view), view.card().version()))
        .orElse(Answer.missing());
  }

  private Optional<CardView> find(Request request) {
    return request.id("id").flatMap(id -> ground.database().read(tx -> own.find(tx, request, id)));
  }

  private CardBody body(Request request, CardView view) {
    var card = view.card();
    var sheet = card.sheet();
    return new CardBody(
        card.id().toString(),
        card.state(),
        card.version(),
        savedAt(request, view, card),
        view.refusal() == null,
        scores(view, card),
        readings(card),
        sheet.comment(),
        sheet.reasons(),
        counted(view, card),
        sheet.totalHalves());
  }

  private Map<String, Counts.Told> counted(CardView view, Card card) {
    return counts.told(view.terms().track().rubric(), card.sheet());
  }

  private static String savedAt(Request request, CardView view, Card card) {
    return Spans.saved(card.savedAt(), request.arrivedAt(), view.terms().campaign().zone());
  }

  private static Map<String, Long> readings(Card card) {
    return card.sheet().readings().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().value()));
  }

  private static Map<String, @Nullable Integer> scores(CardView view, Card card) {
    var scores = new TreeMap<String, @Nullable Integer>();
    for (var indicator : view.terms().track().rubric().indicators()) {
      scores.put(indicator.id(), card.sheet().scores().get(indicator.id()));
    }
    return scores;
  }

  /** Writes one thing on the card; 412 with the card as it is if another device was faster. */
  public Answer change(Request request) {
    return Bodies.with(request, Change.class, ground.words(), change -> change(request, change));
  }

  private Answer change(Request request, Change change) {
    if (change.indicator() != null) {
      var indicator = change.indicator();
      var reason = change.reason();
      if (reason != null) {
        return work(request, (tx, edit) -> scoring.reason(tx, edit, indicator, reason));
      }
      return work(request, (tx, edit) -> scoring.score(tx, edit, indicator, change.halves()));
    }
    if (change.reading() != null) {
      var reading = change.reading();
      var value = Typed.figure(Objects.toString(change.value(), ""));
      return work(request, (tx, edit) -> scoring.read(tx, edit, reading, value));
    }
    if (change.comment() != null) {
      var comment = change.comment();
      return work(request, (tx, edit) -> scoring.comment(tx, edit, comment));
    }
    return Answer.problem(BAD_REQUEST, ground.words().say("web.body"));
  }

  /** Hands the card in and locks it; 422 with all that is missing. */
  public Answer submit(Request request) {
    return work(request, scoring::submit);
  }

  private Answer work(Request request, Work work) {
    Integer version = request.ifMatch();
    if (version == null) {
      return Bodies.versionMissing(ground.words());
    }
    return ground
        .database()
        .write(tx ->
            request
                .id("id")
                .flatMap(id -> own.find(tx, request, id))
                .map(view -> answer(tx, request, view, work, version))
                .orElse(Answer.missing()));
  }

  private Answer answer(Tx tx, Request request, CardView view, Work work, int version) {
    return switch (work.on(tx, OwnCards.edit(request, view, version))) {
      case Refused<Saving>(var why) -> ground.words().problem(why);
      case Done<Saving>(Saving.Saved(var card)) -> {
        var kept =
            new Kept(
                card.version(),
                savedAt(request, view, card),
                card.state(),
                List.of(),
                scores(view, card),
                counted(view, card));
        yield new Answer.Data(200, kept, card.version());
      }
      case Done<Saving>(Saving.Stale(var card)) -> {
        var sheet = card.sheet();
        var newer =
            new Newer(
                card.version(),
                scores(view, card),
                readings(card),
                sheet.comment(),
                sheet.reasons(),
                counted(view, card));
        yield new Answer.Data(STALE, newer, card.version());
      }
    };
  }

  /** The password of the space, after the look at it is on record. */
  public Answer password(Request request) {
    return find(request).map(view -> password(request, view)).orElse(Answer.missing());
  }

  private Answer password(Request request, CardView view) {
    return switch (passwords.reveal(request, view)) {
      case Refused<String>(var why) -> ground.words().problem(why);
      case Done<String>(var password) -> Answer.data(new Password(password));
    };
  }
}
