package pingyou.web.secretariat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.award.Act;
import pingyou.award.Awards;
import pingyou.award.Trial;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** {@code /secretariat/{campaign}/ranking/{track}}: the ranking with its lines and reasons. */
public final class RankingPages {
  private final Ground ground;
  private final Steering steering;
  private final Awards awards;
  private final Rankings rankings;

  public RankingPages(Ground ground, Steering steering, Awards awards) {
    this.ground = ground;
    this.steering = steering;
    this.awards = awards;
    this.rankings = new Rankings(ground.words());
  }

  /** What is done with a track's ranking as it stands. */
  interface Work {
    Answer on(Tx tx, Trial trial);
  }

  Answer on(Request request, Work work) {
    return steering.in(
        request,
        (tx, campaign) -> {
          if (track(request, campaign).isEmpty()) {
            return Answer.missing();
          }
          return switch (awards.trial(tx, act(request))) {
            case Refused<Trial>(var why) -> ground.words().page(request, why, null);
            case Done<Trial>(var trial) -> work.on(tx, trial);
          };
        });
  }

  private static Optional<Track> track(Request request, Campaign campaign) {
    return campaign.tracks().stream()
        .filter(it -> it.id().equals(request.param("track")))
        .findFirst();
  }

  static Act act(Request request) {
    return new Act(
        request.person(),
        request.param("campaign"),
        request.param("track"),
        Moment.of(request.arrivedAt()));
  }

  static String path(Trial trial) {
    return Steering.path(trial.terms().campaign()) + "/ranking/" + trial.terms().track().id();
  }

  public Answer show(Request request) {
    return on(
        request,
        (_, trial) ->
            trial.roll().placings().isEmpty()
                ? ground.words().page(request, rankings.blockers(trial), null)
                : Answer.page("ranking", Map.of("page", rankings.page(request, trial))));
  }

  /** The least and the most of all cards' totals, in half-points. */
  static List<Integer> range(Trial trial) {
    var all = trial.roll().placings().stream().flatMap(it -> it.cardHalves().stream()).toList();
    return List.of(Collections.min(all), Collections.max(all));
  }
}
