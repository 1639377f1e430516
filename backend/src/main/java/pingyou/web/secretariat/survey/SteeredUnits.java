package pingyou.web.secretariat.survey;

import java.util.function.BiFunction;
import pingyou.recommendation.chain.Terms;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Recommending;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.secretariat.Steering;

/** Units below pages of the secretariat's: where they are, and the one that an address names. */
final class SteeredUnits {
  private final Steering steering;
  private final Recommending recommending;

  SteeredUnits(Steering steering, Recommending recommending) {
    this.steering = steering;
    this.recommending = recommending;
  }

  /** Where the unit is below a list of units. */
  static String path(String list, Terms terms) {
    var unit = terms.unit();
    return list + "/" + unit.track() + "/" + unit.level() + "/" + unit.region();
  }

  /** Does the work if the unit recommends, for the secretariat of its campaign. */
  Answer in(Request request, BiFunction<Tx, Terms, Answer> work) {
    return steering.in(
        request,
        (tx, _) ->
            recommending
                .recommender(tx, Office.unit(request))
                .map(it -> work.apply(tx, it))
                .orElse(Answer.missing()));
  }
}
