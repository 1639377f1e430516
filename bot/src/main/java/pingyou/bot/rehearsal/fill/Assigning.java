package pingyou.bot.rehearsal.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pingyou.review.Card;
import pingyou.review.panel.Act;

/** The secretariat gives every case of the track its cards. */
final class Assigning implements Stage {
  @Override
  public String id() {
    return "assigned";
  }

  @Override
  public String label(Scene scene) {
    return scene.says().say("stage." + id());
  }

  @Override
  public Optional<Span> span(Scene scene) {
    return Optional.of(Span.of(scene.terms().window()));
  }

  @Override
  public boolean isReached(Scene scene) {
    var synthetic = scene.numbers().keySet();
    var cards = Marking.live(scene);
    int required = scene.track().panel().cardsPerCase();
    var docket =
        scene.read(tx -> scene.backend().review.docket.cases(tx, scene.terms())).stream()
            .map(entrant -> entrant.application())
            .filter(synthetic::contains)
            .toList();
    return !docket.isEmpty()
        && docket.stream().allMatch(it -> cards.getOrDefault(it, List.of()).size() >= required);
  }

  @Override
  public void play(Scene scene) {
    scene.tell(id(), Map.of());
    var act = new Act(scene.secretary(), scene.campaign().id(), scene.now());
    scene
        .backend()
        .database
        .run(tx ->
            scene.done(this, scene.backend().review.assigning.assign(tx, act, scene.track().id())));
  }

  @Override
  public String told(Scene scene) {
    var loads =
        Marking.live(scene).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Card::reviewer, Collectors.counting()));
    var cards = loads.values().stream().mapToLong(it -> it).sum();
    var most = loads.values().stream().mapToLong(it -> it).max().orElse(0);
    return scene
        .says()
        .say("done." + id(), Map.of("cards", String.valueOf(cards), "most", String.valueOf(most)));
  }
}
