package pingyou.web.frame;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Viewer;
import pingyou.application.reveal.Look;
import pingyou.application.reveal.Reveals;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/** Looking at a sealed value: the reason is on record before the value is opened. */
public final class RevealForm {
  private static final int REASON_LENGTH = 300;

  private final Ground ground;
  private final Reveals reveals;
  private final Asks asks;

  public RevealForm(Ground ground, Reveals reveals) {
    this.ground = ground;
    this.reveals = reveals;
    this.asks = new Asks(ground.words());
  }

  /**
   * Whose value is to be looked at.
   *
   * @param label of the field
   * @param path of the case's page
   */
  public record Target(
      Viewer viewer, UUID application, String field, String label, String number, String path) {}

  public Answer show(Request request, Target target) {
    return asks.show(page(request, target));
  }

  private AskPage page(Request request, Target target) {
    var words = ground.words();
    var reason = asks.text(request, "reason", words.say("page.reveal.reason"), null, REASON_LENGTH);
    return new AskPage(
        request.shell(),
        List.of(target.number()),
        words.say("page.reveal.ask", "label", target.label()),
        null,
        new Link(words.say("page.reveal.back"), target.path()),
        List.of(),
        List.of(),
        List.of(reason),
        new AskPage.Act(
            target.path() + "/reveal/" + target.field(),
            words.say("page.reveal.do"),
            false,
            words.say("page.reveal.said"),
            words.say("page.reveal.not"),
            Map.of()));
  }

  /** In two transactions: no value is seen whose record isn't committed. */
  public Answer reveal(Request request, Target target) {
    var wish = new Look.Wish(target.application(), target.field(), request.field("reason"));
    Outcome<UUID> ticket =
        ground
            .database()
            .write(tx -> reveals.request(tx, target.viewer(), wish, request.arrivedAt()));
    return switch (ticket) {
      case Refused<UUID>(var why) -> asks.again(request, why, page(request, target));
      case Done<UUID>(var id) -> opened(request, target, id);
    };
  }

  private Answer opened(Request request, Target target, UUID ticket) {
    var words = ground.words();
    var back = new Link(words.say("page.reveal.back"), target.path());
    Outcome<String> value =
        ground
            .database()
            .write(tx -> reveals.open(tx, request.person(), ticket, request.arrivedAt()));
    return switch (value) {
      case Refused<String>(var why) -> words.page(request, why, back);
      case Done<String>(var plain) ->
          words.done(
              request,
              words.say("page.reveal.value", "label", target.label(), "value", plain),
              back);
    };
  }
}
