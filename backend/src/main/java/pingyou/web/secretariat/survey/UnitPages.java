package pingyou.web.secretariat.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.secretariat.Steering;

/** {@code /secretariat/{campaign}/units/…}: one unit's desk to be seen, and a later close. */
public final class UnitPages {
  private static final int REASON_LENGTH = 200;

  private final Ground ground;
  private final Recommending recommending;
  private final SteeredUnits units;
  private final Asks asks;

  public UnitPages(Ground ground, Steering steering, Recommending recommending) {
    this.ground = ground;
    this.recommending = recommending;
    this.units = new SteeredUnits(steering, recommending);
    this.asks = new Asks(ground.words());
  }

  static String path(Campaign campaign) {
    return Steering.path(campaign) + "/units";
  }

  static String path(Terms terms) {
    return SteeredUnits.path(path(terms.campaign()), terms);
  }

  public Answer ask(Request request) {
    return units.in(request, (_, it) -> asks.show(page(request, it)));
  }

  private AskPage page(Request request, Terms terms) {
    var words = ground.words();
    return new AskPage(
        request.shell(),
        List.of(terms.level().title()),
        words.say("page.units.ask", "unit", terms.region().name()),
        Spans.days(terms.level().window(), terms.campaign().zone()),
        new Link(words.say("page.secretariat.units"), path(terms.campaign())),
        List.of(),
        List.of(),
        List.of(
            asks.day(request, "lastDay", words.say("page.units.last-day"), ""),
            asks.text(request, "reason", words.say("page.units.reason"), null, REASON_LENGTH)),
        new AskPage.Act(
            path(terms),
            words.say("page.units.do"),
            false,
            words.say("page.units.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer extend(Request request) {
    return units.in(
        request,
        (tx, it) ->
            asks.then(
                request,
                extended(tx, request, it),
                () -> page(request, it),
                Office.path(it.unit())));
  }

  private Outcome<Window> extended(Tx tx, Request request, Terms terms) {
    var act = new Act(request.person(), terms.unit(), Moment.of(request.arrivedAt()));
    return switch (Asks.day(request, "lastDay")) {
      case Refused<LocalDate>(var why) -> new Refused<>(why);
      case Done<LocalDate>(var day) ->
          recommending.extensions().extend(tx, act, day, request.field("reason"));
    };
  }
}
