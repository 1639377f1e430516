package pingyou.bot.rehearsal.fill;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.bot.rehearsal.marking.CardHand;
import pingyou.bot.rehearsal.merit.Counting;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.review.Card;
import pingyou.store.Tx;

/**
 * Reviewers score the synthetic cases: first those of the troupe, so that the ones played by hand
 * have something to do; then what these hold as well. What somebody wrote on a card stays.
 */
final class Marking implements Stage {
  private static final List<String> THIRDS = List.of("high", "middle", "low");

  private final Prose prose;
  private final boolean all;

  /**
   * @param all whether the cards of reviewers who are played by hand are scored too
   */
  Marking(Prose prose, boolean all) {
    this.prose = prose;
    this.all = all;
  }

  @Override
  public String id() {
    return all ? "scored" : "reviewing";
  }

  @Override
  public String label(Scene scene) {
    return scene.says().say("stage." + id());
  }

  @Override
  public Optional<Span> span(Scene scene) {
    return Optional.of(Span.of(scene.terms().window()));
  }

  /** The cards of each case that count or will, oldest first. */
  static Map<UUID, List<Card>> live(Scene scene) {
    return scene.read(tx -> scene.backend().review.cards.ofTrack(tx, scene.terms())).stream()
        .filter(card -> card.state().isLive())
        .sorted(Comparator.comparing(Card::id))
        .collect(Collectors.groupingBy(Card::application));
  }

  @Override
  public boolean isReached(Scene scene) {
    return new Assigning().isReached(scene) && open(scene).isEmpty();
  }

  /** A card to be scored, with its case's number and its place among the case's cards. */
  private record Task(Card card, int number, int slot) {}

  private List<Task> open(Scene scene) {
    var own = reviewers(scene);
    var live = live(scene);
    return scene.numbers().entrySet().stream()
        .flatMap(it -> {
          var cards = live.getOrDefault(it.getKey(), List.of());
          return cards.stream().map(card -> new Task(card, it.getValue(), cards.indexOf(card)));
        })
        .filter(task -> task.card().isOpen())
        .filter(task -> all || own.contains(task.card().reviewer()))
        .sorted(Comparator.comparingInt(Task::number).thenComparingInt(Task::slot))
        .toList();
  }

  private static Set<UUID> reviewers(Scene scene) {
    return scene.troupe().reviewers().stream()
        .flatMap(it -> scene.company().find(it).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void play(Scene scene) {
    var tasks = open(scene);
    for (int i = 0; i < tasks.size(); i++) {
      var task = tasks.get(i);
      scene.tell("scored", i + 1, tasks.size());
      scene.backend().database.run(tx -> mark(tx, scene, task));
    }
  }

  private void mark(Tx tx, Scene scene, Task task) {
    var scores = scene.merit().scores(task.number(), task.slot());
    var key = "comment." + THIRDS.get(scene.merit().third(task.number()));
    var nth = task.number() + task.slot();
    var plan =
        new CardHand.Plan(
            scores,
            counts(scene, task, scores),
            prose.sentence(key, nth),
            () -> prose.sentence("own-points", nth));
    var hand = new CardHand(scene.backend().review.scoring, tx, task.card(), scene.now());
    scene.done(this, hand.write(scene.track().rubric(), plan).submit());
  }

  /** What is read in the space: figures that are counted give the points that are planned. */
  private static Map<String, Long> counts(Scene scene, Task task, Map<String, Integer> scores) {
    var rubric = scene.track().rubric();
    var counts = new LinkedHashMap<String, Long>();
    for (var reading : rubric.readings()) {
      counts.put(reading.id(), scene.merit().reading(task.number(), task.slot(), counts.size()));
    }
    for (var indicator : rubric.indicators()) {
      int planned = scores.getOrDefault(indicator.id(), 0);
      counts.putAll(Counting.nearest(indicator.rule(), planned));
    }
    return counts;
  }

  @Override
  public String told(Scene scene) {
    var deadline = scene.says().close(scene.terms().window().closesAt());
    var synthetic = scene.numbers().keySet();
    var open =
        live(scene).values().stream()
            .flatMap(List::stream)
            .filter(card -> card.isOpen() && synthetic.contains(card.application()) != all)
            .count();
    var values = Map.of("open", String.valueOf(open), "deadline", deadline);
    return all
        ? scene
            .says()
            .say(
                "done.scored",
                Map.of(
                    "rest",
                    open == 0
                        ? scene.says().say("done.no-rest")
                        : scene.says().say("done.rest", values)))
        : scene.says().say("done.reviewing", values);
  }
}
