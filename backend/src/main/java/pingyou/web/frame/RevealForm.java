package pingyou.web.frame;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Viewer;
import pingyou.application.reveal.Look;
import pingyou.application.reveal.Reveals;
import pingyou.application.view.CaseView;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
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

  /** A sealed value: a look is asked for, and given in another transaction. */
  public interface Sealed {
    Outcome<UUID> request(Tx tx, String reason, Instant now);

    Outcome<String> open(Tx tx, UUID ticket, Instant now);
  }

  /** An answer of a case, to this viewer. */
  private record OfCase(Reveals reveals, Viewer viewer, UUID application, String field)
      implements Sealed {
    @Override
    public Outcome<UUID> request(Tx tx, String reason, Instant now) {
      return reveals.request(tx, viewer, new Look.Wish(application, field, reason), now);
    }

    @Override
    public Outcome<String> open(Tx tx, UUID ticket, Instant now) {
      return reveals.open(tx, viewer.person(), ticket, now);
    }
  }

  /**
   * What is to be looked at.
   *
   * @param label of the field
   * @param whose it is: a case's number, an office
   * @param path of this page
   */
  public record Target(Sealed sealed, String label, String whose, String path, Link back) {}

  /** An answer of a case, whose page is at this path. */
  public Target ofCase(Viewer viewer, CaseView view, CaseView.Cell cell, String path) {
    var head = cell.field().head();
    return new Target(
        new OfCase(reveals, viewer, view.opened().application().id(), head.id()),
        head.label(),
        view.line().number(),
        path + "/reveal/" + head.id(),
        new Link(ground.words().say("page.reveal.back"), path));
  }

  public Answer show(Request request, Target target) {
    return asks.show(page(request, target));
  }

  private AskPage page(Request request, Target target) {
    var words = ground.words();
    var reason = asks.text(request, "reason", words.say("page.reveal.reason"), null, REASON_LENGTH);
    return new AskPage(
        request.shell(),
        List.of(target.whose()),
        words.say("page.reveal.ask", "label", target.label()),
        null,
        target.back(),
        List.of(),
        List.of(),
        List.of(reason),
        new AskPage.Act(
            target.path(),
            words.say("page.reveal.do"),
            false,
            words.say("page.reveal.said"),
            words.say("page.reveal.not"),
            Map.of()));
  }

  /** In two transactions: no value is seen whose record isn't committed. */
  public Answer reveal(Request request, Target target) {
    var sealed = target.sealed();
    Outcome<UUID> ticket =
        ground
            .database()
            .write(tx -> sealed.request(tx, request.field("reason"), request.arrivedAt()));
    return switch (ticket) {
      case Refused<UUID>(var why) -> asks.again(request, why, page(request, target));
      case Done<UUID>(var id) -> opened(request, target, id);
    };
  }

  private Answer opened(Request request, Target target, UUID ticket) {
    var words = ground.words();
    Outcome<String> value =
        ground.database().write(tx -> target.sealed().open(tx, ticket, request.arrivedAt()));
    return switch (value) {
      case Refused<String>(var why) -> words.page(request, why, target.back());
      case Done<String>(var plain) ->
          words.done(
              request,
              words.say("page.reveal.value", "label", target.label(), "value", plain),
              target.back());
    };
  }
}
