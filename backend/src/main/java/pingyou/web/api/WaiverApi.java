package pingyou.web.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.desk.Checklist;
import pingyou.recommendation.paper.Place;
import pingyou.recommendation.paper.Waiver;
import pingyou.recommendation.paper.Waivers;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.paper.Papering;

/** {@code /api/v1/papers/…/waiver}: what the secretariat lets a unit go without. */
public final class WaiverApi {
  private final Ground ground;
  private final Papering papering;
  private final PaperWays ways;

  public WaiverApi(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
    this.ways = new PaperWays(ground, papering);
  }

  /** Why. */
  record Why(@Nullable String reason) {}

  /** How the paper stands since. */
  record Waived(Checklist.State state, @Nullable String waived) {}

  /** What the secretariat says of a paper. */
  private interface Saying {
    Outcome<Waiver> in(Tx tx, Waivers.Say say);
  }

  /** Lets the unit go without the paper; said once more it changes nothing. */
  public Answer waive(Request request) {
    return say(request, papering.waivers()::waive);
  }

  /** Asks for the paper after all. */
  public Answer withdraw(Request request) {
    return say(request, papering.waivers()::withdraw);
  }

  private Answer say(Request request, Saying saying) {
    return Bodies.with(
        request,
        Why.class,
        ground.words(),
        why ->
            ways.written(
                request,
                (tx, place) -> {
                  var reason = Objects.toString(why.reason(), "");
                  var moment = Moment.of(request.arrivedAt());
                  var say = new Waivers.Say(request.person(), place, reason, moment);
                  return item(tx, place).isWaivable()
                      ? answer(tx, saying.in(tx, say), place)
                      : Answer.missing();
                }));
  }

  private Checklist.Item item(Tx tx, Place place) {
    return papering
        .checklists()
        .of(tx, place.campaign(), place.region())
        .item(place.paper().id())
        .orElseThrow();
  }

  private Answer answer(Tx tx, Outcome<Waiver> outcome, Place place) {
    return switch (outcome) {
      case Refused<Waiver>(var why) -> ground.words().problem(why);
      case Done<Waiver> _ -> {
        var item = item(tx, place);
        var waiver = item.waiver();
        yield Answer.data(new Waived(item.state(), waiver == null ? null : waiver.reason()));
      }
    };
  }
}
