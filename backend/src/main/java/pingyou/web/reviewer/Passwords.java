package pingyou.web.reviewer;

import java.util.Optional;
import java.util.UUID;
import pingyou.application.Viewer;
import pingyou.application.reveal.Look;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.review.desk.CardView;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Reviewing;
import pingyou.web.http.Request;

/** The password of a card's case, in two transactions: no look without its record. */
public final class Passwords {
  private final Ground ground;
  private final Reviewing reviewing;

  public Passwords(Ground ground, Reviewing reviewing) {
    this.ground = ground;
    this.reviewing = reviewing;
  }

  /** The password, after the look at it is on record. */
  public Outcome<String> reveal(Request request, CardView view) {
    Outcome<UUID> ticket = ground.database().write(tx -> asked(tx, request, view));
    return switch (ticket) {
      case Refused<UUID>(var why) -> new Refused<>(why);
      case Done<UUID>(var look) ->
          ground
              .database()
              .write(
                  tx -> reviewing.reveals().open(tx, request.person(), look, request.arrivedAt()));
    };
  }

  private Outcome<UUID> asked(Tx tx, Request request, CardView view) {
    Optional<Space> space = Space.of(view.theCase());
    if (space.isEmpty()) {
      return Outcome.refused(Refusal.of("review.login.none"));
    }
    var moment = Moment.of(request.arrivedAt());
    return switch (reviewing.logins().mayLook(tx, request.person(), view.card().id(), moment)) {
      case Refused<UUID> refused -> refused;
      case Done<UUID>(var application) -> {
        var viewer = new Viewer(request.person(), Viewer.Standing.REVIEWER);
        var wish = new Look.Wish(application, space.get().password(), "");
        yield reviewing.reveals().request(tx, viewer, wish, request.arrivedAt());
      }
    };
  }
}
