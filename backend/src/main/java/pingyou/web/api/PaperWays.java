package pingyou.web.api;

import java.util.List;
import java.util.function.BiFunction;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.paper.Papering;

/** The ways to a unit's papers, for those who may see them. */
final class PaperWays {
  private final Ground ground;
  private final Papering papering;

  PaperWays(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
  }

  /** Does the work among all papers of the unit. */
  Answer among(Request request, BiFunction<Tx, List<Place>, Answer> work) {
    return ground
        .database()
        .write(tx ->
            switch (papering
                .papers()
                .places(tx, request.person(), request.param("campaign"), request.param("region"))) {
              case Refused<List<Place>>(var why) -> ground.words().problem(why);
              case Done<List<Place>>(var places) -> work.apply(tx, places);
            });
  }

  /** Does the work on one that is written; what is made of lists isn't there. */
  Answer written(Request request, BiFunction<Tx, Place, Answer> work) {
    return among(
        request,
        (tx, places) ->
            places.stream()
                .filter(it -> it.paper().id().equals(request.param("paper")))
                .filter(it -> it.written().isPresent())
                .findFirst()
                .map(it -> work.apply(tx, it))
                .orElse(Answer.missing()));
  }
}
