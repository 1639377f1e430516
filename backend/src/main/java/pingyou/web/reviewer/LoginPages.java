package pingyou.web.reviewer;

import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.review.desk.CardView;
import pingyou.review.login.Logins;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.plain.AskPage;

/**
 * The learning space of a case: its password on a page, where no script shows it, and that it can't
 * be signed in to.
 */
public final class LoginPages {
  private final Ground ground;
  private final Logins logins;
  private final OwnCards own;
  private final Passwords passwords;
  private final Asks asks;

  public LoginPages(Ground ground, Logins logins, OwnCards own, Passwords passwords) {
    this.ground = ground;
    this.logins = logins;
    this.own = own;
    this.passwords = passwords;
    this.asks = new Asks(ground.words());
  }

  public Answer reveal(Request request) {
    return ground
        .database()
        .read(tx -> own.find(tx, request))
        .map(view -> reveal(request, view))
        .orElse(Answer.missing());
  }

  private Answer reveal(Request request, CardView view) {
    var words = ground.words();
    var back = OwnCards.back(words, view);
    return switch (passwords.reveal(request, view)) {
      case Refused<String>(var why) -> words.page(request, why, back);
      case Done<String>(var password) ->
          words.done(request, words.say("reviewer.password", "password", password), back);
    };
  }

  public Answer askFailed(Request request) {
    return own.show(request, view -> asks.show(page(request, view)));
  }

  /** The space can't be signed in to; its owner is told. */
  public Answer failed(Request request) {
    var moment = Moment.of(request.arrivedAt());
    return own.change(
        request,
        (tx, view) ->
            asks.then(
                request,
                logins.failed(tx, request.person(), view.card().id(), moment),
                () -> page(request, view),
                OwnCards.path(view)));
  }

  private AskPage page(Request request, CardView view) {
    var words = ground.words();
    var passage =
        new AskPage.Passage(words.say("reviewer.failed.what"), words.say("reviewer.failed.text"));
    return new AskPage(
        request.shell(),
        List.of(view.theCase().line().number()),
        words.say("reviewer.failed.title"),
        view.theCase().line().applicantName(),
        OwnCards.back(words, view),
        List.of(),
        List.of(passage),
        List.of(),
        new AskPage.Act(
            OwnCards.path(view) + "/login-failed",
            words.say("reviewer.failed.do"),
            false,
            words.say("reviewer.failed.said"),
            words.say("reviewer.failed.not"),
            Map.of()));
  }
}
