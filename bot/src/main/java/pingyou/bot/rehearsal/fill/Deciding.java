package pingyou.bot.rehearsal.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pingyou.award.Act;
import pingyou.award.Publicity;
import pingyou.award.roll.Roll;
import pingyou.review.Card;

/** The secretariat makes the decision known, and later final. */
final class Deciding implements Stage {
  private final boolean isFinal;

  /**
   * @param isFinal whether the decision is made final, or just made known
   */
  Deciding(boolean isFinal) {
    this.isFinal = isFinal;
  }

  @Override
  public String id() {
    return isFinal ? "final" : "published";
  }

  @Override
  public String label(Scene scene) {
    return scene.says().say("stage." + id());
  }

  /** After the review; the final decision after the time for objections. */
  @Override
  public Optional<Span> span(Scene scene) {
    return isFinal
        ? publicity(scene).map(it -> Span.after(it.period().closesAt()))
        : Optional.of(Span.after(scene.terms().window().closesAt()));
  }

  private static Optional<Publicity> publicity(Scene scene) {
    var campaign = scene.campaign().id();
    return scene.read(
        tx -> scene.backend().award.publicities.find(tx, campaign, scene.track().id()));
  }

  @Override
  public boolean isReached(Scene scene) {
    return publicity(scene).filter(it -> !isFinal || it.finalAt() != null).isPresent();
  }

  /** A card that isn't handed in before the close keeps the decision from being made known. */
  @Override
  public Optional<String> obstacle(Scene scene) {
    var isOver = scene.now().at().isAfter(scene.terms().window().closesAt());
    var open =
        Marking.live(scene).values().stream().flatMap(List::stream).filter(Card::isOpen).count();
    var values = Map.of("open", String.valueOf(open), "stage", label(scene));
    return isFinal || isOver || open == 0
        ? Optional.empty()
        : Optional.of(scene.says().say("hindered.open", values));
  }

  @Override
  public void play(Scene scene) {
    scene.tell(id(), Map.of());
    var act = new Act(scene.secretary(), scene.campaign().id(), scene.track().id(), scene.now());
    var awards = scene.backend().award.awards;
    scene
        .backend()
        .database
        .run(tx ->
            scene.done(this, isFinal ? awards.finalise(tx, act) : awards.openPublicity(tx, act)));
  }

  @Override
  public String told(Scene scene) {
    var publicity = publicity(scene).orElseThrow();
    var roll = publicity.roll();
    return scene
        .says()
        .say(
            "done." + id(),
            Map.of(
                "deadline", scene.says().close(publicity.period().closesAt()),
                "prizes", prizes(scene, roll),
                "cases", String.valueOf(roll.placings().size())));
  }

  private static String prizes(Scene scene, Roll roll) {
    return roll.lines().stream()
        .map(line -> {
          var count = String.valueOf(roll.winners(line.prize()).size());
          return scene
              .says()
              .say("done.prize", Map.of("prize", line.prize().title(), "count", count));
        })
        .collect(Collectors.joining("、"));
  }
}
