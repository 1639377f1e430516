package pingyou.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** Lets those to a unit's papers who may see them. */
final class PaperDoors {
  private final Ground ground;
  private final Papering papering;

  PaperDoors(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
  }

  Answer through(Request request, BiFunction<Tx, List<Place>, Answer> work) {
    return ground
        .database()
        .write(tx ->
            switch (papering
                .papers()
                .places(tx, request.person(), request.param("campaign"), request.param("region"))) {
              case Refused<List<Place>>(var why) -> ground.words().page(request, why, null);
              case Done<List<Place>>(var places) -> work.apply(tx, places);
            });
  }

  static Optional<Place> find(Request request, List<Place> places) {
    return places.stream().filter(it -> it.paper().id().equals(request.param("paper"))).findFirst();
  }

  static String path(Place place) {
    return Office.papers(place.campaign().id(), place.region().code());
  }
}
