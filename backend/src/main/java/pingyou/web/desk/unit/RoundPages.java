package pingyou.web.desk.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Round;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.close.CityRound;
import pingyou.recommendation.close.CityRounds.Wish;
import pingyou.recommendation.list.Reasons;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.AskPage.Passage;

/**
 * {@code /desk/…/round}: whether a city's counties choose first, for its officials and the
 * secretariat.
 */
public final class RoundPages {
  private final Ground ground;
  private final Recommending recommending;
  private final Office office;
  private final OwnRules<CityRound> rules;
  private final Asks asks;

  public RoundPages(Ground ground, Recommending recommending, Office office) {
    this.ground = ground;
    this.recommending = recommending;
    this.office = office;
    this.rules =
        new OwnRules<>(
            ground, recommending, office, (tx, unit, _) -> recommending.rounds().of(tx, unit));
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return rules.ask(request, this::page);
  }

  public Answer set(Request request) {
    return rules.set(request, this::page, (tx, it) -> set(tx, request, it));
  }

  /** What is left out of the form stands as it is. */
  private Outcome<CityRound> set(Tx tx, Request request, CityRound round) {
    var wish = isDropped(request, round) ? null : wish(request, round);
    return wish instanceof Outcome.Refused<Wish>(var why)
        ? new Outcome.Refused<>(why)
        : recommending
            .rounds()
            .set(
                tx,
                Office.act(request),
                wish instanceof Outcome.Done<Wish>(var wanted) ? wanted : null,
                request.field("reason"));
  }

  private boolean isDropped(Request request, CityRound round) {
    return request.form().containsKey("hold")
        ? !request.field("hold").equals(ground.words().say("page.round.yes"))
        : round.held() == null;
  }

  private static Outcome<Wish> wish(Request request, CityRound round) {
    var faults = new ArrayList<Refusal>();
    var day = Asks.day(request, "lastDay");
    if (day instanceof Outcome.Refused<LocalDate>(var why)) {
      faults.addAll(why);
    }
    var held = round.held();
    var places = held == null ? null : held.places();
    if (request.form().containsKey("places")) {
      places = Asks.number(request, "places").orElse(null);
      if (places == null && !request.field("places").isBlank()) {
        faults.add(Refusal.of("recommendation.round.places").about("places"));
      }
    }
    return faults.isEmpty() && day instanceof Outcome.Done<LocalDate>(var last)
        ? Outcome.done(new Wish(last, places))
        : new Outcome.Refused<>(faults);
  }

  private AskPage page(Tx tx, Request request, CityRound round) {
    var words = ground.words();
    var terms = round.terms();
    return new AskPage(
        request.shell(),
        List.of(words.office(terms.region().name()), terms.tier().track().title()),
        words.say("page.round.ask", "unit", terms.region().name()),
        Spans.round(words, round, request.arrivedAt()),
        new Link(words.say("page.round.back"), office.origin(tx, request)),
        List.of(),
        passages(tx, round, request.arrivedAt()),
        fields(request, round),
        new AskPage.Act(
            Office.path(terms.unit()) + "/round",
            words.say("page.round.do"),
            false,
            words.say("page.round.said"),
            words.say("page.round.not-now"),
            Map.of()));
  }

  private List<Passage> passages(Tx tx, CityRound round, Instant now) {
    var words = ground.words();
    var passages = new ArrayList<Passage>();
    passages.add(new Passage(words.say("page.round.what"), words.say("page.round.way")));
    passages.add(new Passage(words.say("page.round.rule"), rule(round, now)));
    var unstaffed = recommending.rounds().unstaffed(tx, round);
    if (!unstaffed.isEmpty()) {
      var names = String.join("、", unstaffed);
      var said = words.say("page.round.unstaffed-said", "units", names);
      passages.add(new Passage(words.say("page.round.unstaffed"), said));
    }
    return passages;
  }

  private String rule(CityRound round, Instant now) {
    var words = ground.words();
    var zone = round.terms().campaign().zone();
    if (!round.isOpen(now)) {
      return words.say(round.held() == null ? "page.round.too-late" : "page.round.over");
    }
    if (round.latest().isBefore(round.earliest())) {
      return words.say("page.round.no-room");
    }
    return words.say(
            "page.round.limits",
            "earliest",
            Dates.day(round.earliest().atStartOfDay(zone).toInstant(), now, zone),
            "latest",
            Dates.day(round.latest().atStartOfDay(zone).toInstant(), now, zone),
            "given",
            String.valueOf(Round.GIVEN),
            "leaves",
            String.valueOf(round.rule().leaves()))
        + words.say(round.entered() ? "page.round.days-only" : "page.round.until-entered");
  }

  private List<FieldView> fields(Request request, CityRound round) {
    var words = ground.words();
    var held = round.held();
    var fields = new ArrayList<FieldView>();
    if (!round.entered()) {
      fields.add(hold(request, held));
    }
    fields.add(
        asks.day(request, "lastDay", words.say("page.round.last-day"), lastDay(round, held)));
    if (!round.entered()) {
      var places = held == null || held.places() == null ? "" : String.valueOf(held.places());
      fields.add(
          asks.line(request, "places", words.say("page.round.places"), places)
              .hinted(words.say("page.round.places-hint"))
              .asOptional());
    }
    fields.add(
        asks.text(request, "reason", words.say("page.round.reason"), null, Reasons.MAX)
            .asOptional());
    return fields;
  }

  private FieldView hold(Request request, Round.@Nullable Held held) {
    var words = ground.words();
    var yes = words.say("page.round.yes");
    var no = words.say("page.round.no");
    var initial = held == null ? no : yes;
    var value = request.form().containsKey("hold") ? request.field("hold") : initial;
    return FieldView.of(
        "hold", words.say("page.round.hold"), null, new Control.Choice(List.of(yes, no), value));
  }

  private static String lastDay(CityRound round, Round.@Nullable Held held) {
    var zone = round.terms().campaign().zone();
    return held == null ? "" : held.closesAt().minusNanos(1).atZone(zone).toLocalDate().toString();
  }
}
