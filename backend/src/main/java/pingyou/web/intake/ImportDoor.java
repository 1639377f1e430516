package pingyou.web.intake;

import java.util.function.BiFunction;
import pingyou.intake.Import;
import pingyou.intake.Intake;
import pingyou.store.Actor;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.secretariat.Steering;

/** Lets the secretariat in to the kind of import that an address names, and words it. */
public final class ImportDoor {
  private final Ground ground;
  private final Steering steering;
  private final Intake intake;

  public ImportDoor(Ground ground, Steering steering, Intake intake) {
    this.ground = ground;
    this.steering = steering;
    this.intake = intake;
  }

  Answer in(Request request, BiFunction<Tx, Import, Answer> work) {
    return steering.in(
        request,
        (tx, campaign) ->
            intake
                .kind(campaign, request.param("kind"))
                .map(it -> new Import(campaign, it, Actor.person(request.person())))
                .map(it -> work.apply(tx, it))
                .orElse(Answer.missing()));
  }

  static String path(Import it) {
    return Steering.path(it.campaign()) + "/import/" + it.kind().name();
  }

  /** What a kind of import says of itself: {@code title}, {@code fact} … */
  String say(Import it, String key) {
    return ground.words().say("import." + it.kind().name() + "." + key);
  }
}
