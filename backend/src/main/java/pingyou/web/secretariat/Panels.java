package pingyou.web.secretariat;

import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.review.desk.Overview;
import pingyou.review.panel.Act;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** The panel of a track that an address names, for the secretariat alone. */
public final class Panels {
  private final Ground ground;
  private final Steering steering;
  private final Paneling paneling;

  public Panels(Ground ground, Steering steering, Paneling paneling) {
    this.ground = ground;
    this.steering = steering;
    this.paneling = paneling;
  }

  /** What is done with a track's panel. */
  interface Work {
    Answer on(Tx tx, Overview overview);
  }

  Answer on(Request request, Work work) {
    return steering.in(request, (tx, campaign) -> on(tx, request, campaign, work));
  }

  private Answer on(Tx tx, Request request, Campaign campaign, Work work) {
    var track = request.param("track");
    if (campaign.tracks().stream().noneMatch(it -> it.id().equals(track))) {
      return Answer.missing();
    }
    return switch (paneling.overviews().of(tx, request.person(), campaign.id(), track)) {
      case Refused<Overview>(var why) -> ground.words().page(request, why, null);
      case Done<Overview>(var overview) -> work.on(tx, overview);
    };
  }

  /** The same, of a page that only shows. */
  Answer look(Request request, Work work) {
    return steering.look(request, (tx, campaign) -> on(tx, request, campaign, work));
  }

  boolean steers(Tx tx, Request request, Overview overview) {
    return steering.steers(tx, request, overview.terms().campaign());
  }

  static String path(Overview overview) {
    return Steering.path(overview.terms().campaign())
        + "/assignment/"
        + overview.terms().track().id();
  }

  static Act act(Request request, Overview overview) {
    return new Act(
        request.person(), overview.terms().campaign().id(), Moment.of(request.arrivedAt()));
  }
}
