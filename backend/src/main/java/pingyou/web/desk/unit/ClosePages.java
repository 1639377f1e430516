package pingyou.web.desk.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.close.CityClose;
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
import pingyou.web.plain.AskPage;

/** {@code /desk/…/close}: when applying ends in a city, for its officials and the secretariat. */
public final class ClosePages {
  private final Ground ground;
  private final Recommending recommending;
  private final Office office;
  private final OwnRules<CityClose> rules;
  private final Asks asks;

  public ClosePages(Ground ground, Recommending recommending, Office office) {
    this.ground = ground;
    this.recommending = recommending;
    this.office = office;
    this.rules = new OwnRules<>(ground, recommending, office, recommending.closes()::of);
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return rules.ask(request, this::page);
  }

  public Answer set(Request request) {
    return rules.set(request, this::page, (tx, _) -> set(tx, request));
  }

  private Outcome<CityClose> set(Tx tx, Request request) {
    return switch (Asks.day(request, "lastDay")) {
      case Refused<LocalDate>(var why) -> new Refused<>(why);
      case Done<LocalDate>(var day) ->
          recommending.closes().set(tx, Office.act(request), day, request.field("reason"));
    };
  }

  private AskPage page(Tx tx, Request request, CityClose close) {
    var words = ground.words();
    var terms = close.terms();
    var now = request.arrivedAt();
    return new AskPage(
        request.shell(),
        List.of(words.office(terms.region().name()), terms.tier().track().title()),
        words.say("page.close.ask", "unit", terms.region().name()),
        Spans.close(ground.words(), close, now),
        new Link(words.say("page.close.back"), office.origin(tx, request)),
        List.of(),
        List.of(new AskPage.Passage(words.say("page.close.rule"), rule(close, now))),
        List.of(
            asks.day(request, "lastDay", words.say("page.close.last-day"), ""),
            asks.text(request, "reason", words.say("page.close.reason"), null, Reasons.MAX)
                .asOptional()),
        new AskPage.Act(
            Office.path(terms.unit()) + "/close",
            words.say("page.close.do"),
            false,
            words.say("page.close.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private String rule(CityClose close, Instant now) {
    var words = ground.words();
    var zone = close.terms().campaign().zone();
    var earliest = close.earliest().atStartOfDay(zone).toInstant();
    var limits =
        words.say(
            close.beforeRound() ? "page.close.limits-round" : "page.close.limits",
            "unset",
            Dates.close(close.rule().unset(), now, zone),
            "latest",
            Dates.day(close.latest().atStartOfDay(zone).toInstant(), now, zone));
    return limits
        + (close.isAdvanceable()
            ? words.say("page.close.earlier", "earliest", Dates.day(earliest, now, zone))
            : words.say("page.close.only-later"));
  }
}
