package pingyou.web.api;

import java.util.List;
import java.util.function.BiFunction;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.paper.PaperDoors;
import pingyou.web.paper.Papering;

/** The ways to a unit's papers, for those who may see them. */
final class PaperWays {
  private final Ground ground;
  private final PaperDoors doors;

  PaperWays(Ground ground, Papering papering) {
    this.ground = ground;
    this.doors = new PaperDoors(ground, papering);
  }

  /** Does the work among all papers of the unit. */
  Answer among(Request request, BiFunction<Tx, List<Place>, Answer> work) {
    return doors.through(request, ground.words()::problem, work);
  }

  /** Does the work on one that is written; what is made of lists isn't there. */
  Answer written(Request request, BiFunction<Tx, Place, Answer> work) {
    return among(
        request,
        (tx, places) ->
            PaperDoors.find(request, places)
                .filter(it -> it.written().isPresent())
                .map(it -> work.apply(tx, it))
                .orElse(Answer.missing()));
  }
}
