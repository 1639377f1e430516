package pingyou.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Hold;
import pingyou.recommendation.list.Opinion;
import pingyou.store.Tx;
import pingyou.web.desk.CasePages.Seen;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** What a unit decides about a case: recommend, decline, leave open, and its opinion. */
public final class DecisionPages {
  private static final int REASON_LENGTH = 200;
  private static final String SEALED = "sealed";

  private final Ground ground;
  private final Recommending recommending;
  private final CasePages cases;
  private final Office office;
  private final Asks asks;

  public DecisionPages(Ground ground, Recommending recommending, CasePages cases, Office office) {
    this.ground = ground;
    this.recommending = recommending;
    this.cases = cases;
    this.office = office;
    this.asks = new Asks(ground.words());
  }

  /** A decision that can be asked for: its words, its field, and what it is. */
  private enum Kind {
    RECOMMEND("page.recommend", "recommend"),
    DECLINE("page.decline", "decline"),
    UNDECIDE("page.undecide", "undecide"),
    OPINION("page.opinion", "opinion");

    private final String words;
    private final String path;

    Kind(String words, String path) {
      this.words = words;
      this.path = path;
    }

    static Optional<Kind> of(Request request) {
      return List.of(values()).stream()
          .filter(it -> it.path.equals(request.param("act")))
          .findFirst();
    }
  }

  public Answer show(Request request) {
    return ground
        .database()
        .write(tx -> {
          var seen = cases.find(tx, request);
          return seen.flatMap(
                  it -> Kind.of(request).map(kind -> asks.show(page(tx, request, it, kind))))
              .orElse(Answer.missing());
        });
  }

  public Answer act(Request request) {
    return ground
        .database()
        .write(tx -> {
          var seen = cases.find(tx, request);
          return seen.flatMap(it -> Kind.of(request).map(kind -> act(tx, request, it, kind)))
              .orElse(Answer.missing());
        });
  }

  private Answer act(Tx tx, Request request, Seen seen, Kind kind) {
    return asks.then(
        request,
        outcome(tx, request, seen, kind),
        () -> page(tx, request, seen, kind),
        kind == Kind.OPINION ? seen.home() : seen.desk());
  }

  private Outcome<Entry> outcome(Tx tx, Request request, Seen seen, Kind kind) {
    var reason = request.field("reason");
    return switch (kind) {
      case RECOMMEND -> decide(tx, request, seen, new Decision.Recommend(reason));
      case DECLINE -> decide(tx, request, seen, new Decision.Decline(reason));
      case UNDECIDE -> decide(tx, request, seen, new Decision.Undecided());
      case OPINION -> opinion(tx, request, seen);
    };
  }

  private Outcome<Entry> decide(Tx tx, Request request, Seen seen, Decision decision) {
    return recommending
        .recommendations()
        .decide(tx, Office.act(request), seen.application(), decision);
  }

  private Outcome<Entry> opinion(Tx tx, Request request, Seen seen) {
    return switch (Asks.day(request, "signedOn")) {
      case Refused<LocalDate>(var why) -> new Refused<>(why);
      case Done<LocalDate>(var day) -> opinion(tx, request, seen, day);
    };
  }

  private Outcome<Entry> opinion(Tx tx, Request request, Seen seen, LocalDate day) {
    var sealed = request.field(SEALED).equals(ground.words().say("page.opinion.sealed"));
    var opinion = new Opinion(request.field("text"), request.field("signer"), day, sealed);
    return recommending
        .recommendations()
        .opinion(tx, Office.act(request), seen.application(), opinion);
  }

  private AskPage page(Tx tx, Request request, Seen seen, Kind kind) {
    var words = ground.words();
    var line = seen.view().line();
    var key = kind.words;
    return new AskPage(
        request.shell(),
        List.of(line.number()),
        words.say(key + ".ask", "name", line.applicantName()),
        line.schoolName(),
        new Link(words.say("page.case.back", "name", line.applicantName()), seen.home()),
        List.of(),
        List.of(),
        fields(tx, request, seen, kind),
        new AskPage.Act(
            seen.path() + "/" + kind.path,
            words.say(key + ".do"),
            kind == Kind.DECLINE,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private List<FieldView> fields(Tx tx, Request request, Seen seen, Kind kind) {
    var entry = cases.entry(tx, request, seen);
    var reason = entry.map(Entry::reason).orElse(null);
    return switch (kind) {
      case RECOMMEND ->
          seen.view().rulings().isEmpty()
                  && cases.holds(tx, seen).stream().noneMatch(Hold::yieldsToReason)
              ? List.of()
              : List.of(reason(request, "page.recommend.reason", reason).hinted(whyAsked(seen)));
      case DECLINE -> List.of(reason(request, "page.decline.reason", reason));
      case UNDECIDE -> List.of();
      case OPINION -> opinion(tx, request, seen, entry.map(Entry::opinion).orElse(null));
    };
  }

  /** A formal fault, or else a platform that isn't known to be connected. */
  private String whyAsked(Seen seen) {
    var why = seen.view().rulings().isEmpty() ? "platform-hint" : "reason-hint";
    return ground.words().say("page.recommend." + why);
  }

  private FieldView reason(Request request, String key, @Nullable String reason) {
    var words = ground.words();
    return asks.text(request, "reason", words.say(key), reason, REASON_LENGTH)
        .hinted(words.say(key + "-hint"));
  }

  private List<FieldView> opinion(Tx tx, Request request, Seen seen, @Nullable Opinion opinion) {
    var words = ground.words();
    var today = request.arrivedAt().atZone(seen.terms().campaign().zone()).toLocalDate();
    var signer = opinion == null ? office.name(tx, request) : opinion.signer();
    var signedOn = opinion == null ? today : opinion.signedOn();
    var cell = seen.terms().level().opinion();
    var seal =
        cell.seal()
            ? Stream.of(seal(request, opinion != null && opinion.sealed()))
            : Stream.<FieldView>of();
    var said =
        Stream.of(
            asks.text(
                request,
                "text",
                cell.clause() == null ? words.say("page.opinion.text") : cell.title(),
                opinion == null ? null : opinion.text(),
                Opinion.TEXT_MAX),
            asks.line(request, "signer", words.say("page.opinion.signer"), signer),
            asks.day(
                request, "signedOn", words.say("page.opinion.signed-on"), signedOn.toString()));
    return Stream.concat(said, seal).toList();
  }

  private FieldView seal(Request request, boolean sealed) {
    var words = ground.words();
    var yes = words.say("page.opinion.sealed");
    var no = words.say("page.opinion.unsealed");
    var chosen = request.form().containsKey(SEALED) ? request.field(SEALED) : sealed ? yes : no;
    return FieldView.of(
        SEALED, words.say("page.opinion.seal"), null, new Control.Choice(List.of(yes, no), chosen));
  }
}
