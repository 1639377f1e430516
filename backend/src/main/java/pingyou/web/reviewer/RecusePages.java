package pingyou.web.reviewer;

import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Moment;
import pingyou.review.Reason;
import pingyou.review.desk.CardView;
import pingyou.review.panel.Departures;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.plain.AskPage;

/** {@code /review/{card}/recuse}: asks once more, then gives the case back (回避). */
public final class RecusePages {
  private final Ground ground;
  private final Departures departures;
  private final OwnCards own;
  private final Asks asks;

  public RecusePages(Ground ground, Departures departures, OwnCards own) {
    this.ground = ground;
    this.departures = departures;
    this.own = own;
    this.asks = new Asks(ground.words());
  }

  public Answer show(Request request) {
    return own.show(request, view -> asks.show(page(request, view)));
  }

  public Answer recuse(Request request) {
    var moment = Moment.of(request.arrivedAt());
    var reason = request.field("reason");
    return own.change(
        request,
        (tx, view) ->
            asks.then(
                request,
                departures.recuse(tx, request.person(), view.card().id(), reason, moment),
                () -> page(request, view),
                OwnCards.TODO));
  }

  private AskPage page(Request request, CardView view) {
    var words = ground.words();
    var line = view.theCase().line();
    var text = view.card().office() == null ? "reviewer.recuse.text" : "scoring.recuse";
    var passage = new AskPage.Passage(words.say("reviewer.recuse.what"), words.say(text));
    var label = words.say("reviewer.recuse.reason");
    return new AskPage(
        request.shell(),
        List.of(line.number()),
        words.say("reviewer.recuse.title"),
        words.say("reviewer.case", "name", line.applicantName(), "subject", OwnCards.subject(view)),
        OwnCards.back(words, view),
        List.of(),
        List.of(passage),
        List.of(asks.text(request, "reason", label, null, Reason.MOST)),
        new AskPage.Act(
            OwnCards.path(view) + "/recuse",
            words.say("reviewer.recuse.do"),
            true,
            words.say("reviewer.recuse.said"),
            words.say("reviewer.recuse.not"),
            Map.of()));
  }
}
