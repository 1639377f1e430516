package pingyou.bot.rehearsal.fill;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.bot.rehearsal.Cast;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.person.Role;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.store.Tx;

/**
 * The offices of one level recommend all synthetic cases that came to them, rank the best ones, and
 * send their lists. A case that came to the same office by hand stays as it is.
 */
final class Recommending implements Stage {
  private static final int RANKED = 3;

  private final Tier tier;
  private final Prose prose;

  Recommending(Tier tier, Prose prose) {
    this.tier = tier;
    this.prose = prose;
  }

  @Override
  public String id() {
    return "sent-" + tier.level().id();
  }

  @Override
  public String label(Scene scene) {
    var to = scene.says().say("unit." + tier.next().level().kind().name().toLowerCase(Locale.ROOT));
    return scene.says().say("stage.sent", Map.of("unit", to));
  }

  @Override
  public Optional<Span> span(Scene scene) {
    return Optional.of(Span.of(tier.level().window()));
  }

  private List<Terms> units(Scene scene) {
    var chain = scene.backend().recommendation.chain;
    return scene.troupe().teachers().stream()
        .map(teacher -> chain.unitOf(tier, teacher.unit()))
        .distinct()
        .toList();
  }

  @Override
  public boolean isReached(Scene scene) {
    var numbers = scene.numbers();
    return !numbers.isEmpty()
        && scene.read(tx ->
            units(scene).stream().allMatch(unit -> isDone(tx, scene, unit, numbers.keySet())));
  }

  /** A unit has done its part if it has sent its list, or if nothing synthetic has come to it. */
  private boolean isDone(Tx tx, Scene scene, Terms unit, Set<UUID> synthetic) {
    var official = scene.official(unit.region().code());
    if (official.isEmpty()) {
      return false;
    }
    var desk = desk(tx, scene, official.get(), unit);
    return !desk.sendings().isEmpty()
        || (scene.now().at().isAfter(desk.window().opensAt()) && lines(desk, synthetic).isEmpty());
  }

  private Desk desk(Tx tx, Scene scene, UUID official, Terms unit) {
    return scene.done(this, scene.backend().recommendation.desks.of(tx, official, unit.unit()));
  }

  private static List<Line> lines(Desk desk, Set<UUID> synthetic) {
    return desk.lines().stream()
        .filter(line -> synthetic.contains(line.candidate().application()))
        .toList();
  }

  @Override
  public void play(Scene scene) {
    var numbers = scene.numbers();
    var units = units(scene);
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      scene.tell("sent", going(i + 1, units.size()));
      scene
          .backend()
          .database
          .run(tx -> {
            if (!isDone(tx, scene, unit, numbers.keySet())) {
              recommend(tx, scene, unit, numbers);
            }
          });
    }
  }

  private Map<String, String> going(int done, int total) {
    return Map.of(
        "level", tier.level().title(),
        "done", String.valueOf(done),
        "total", String.valueOf(total));
  }

  private void recommend(Tx tx, Scene scene, Terms unit, Map<UUID, Integer> numbers) {
    var official = scene.official(unit.region().code()).orElseThrow();
    var act = new Act(official, unit.unit(), scene.now());
    var lines = lines(desk(tx, scene, official, unit), numbers.keySet());
    var recommendations = scene.backend().recommendation.recommendations;
    for (var line : lines) {
      var application = line.candidate().application();
      var faulty = line.candidate().faults().isEmpty() ? null : scene.says().say("faulty");
      scene.done(
          this, recommendations.decide(tx, act, application, new Decision.Recommend(faulty)));
      var opinion = opinion(tx, scene, act, numbers.getOrDefault(application, 0));
      scene.done(this, recommendations.opinion(tx, act, application, opinion));
    }
    var best =
        lines.stream()
            .map(line -> line.candidate().application())
            .sorted(Comparator.comparingInt(it -> scene.merit().place(numbers.getOrDefault(it, 0))))
            .limit(RANKED)
            .toList();
    for (int i = 0; i < best.size(); i++) {
      scene.done(this, recommendations.rank(tx, act, best.get(i), i + 1));
    }
    scene.done(this, recommendations.send(tx, act));
  }

  private Opinion opinion(Tx tx, Scene scene, Act act, int number) {
    var signer = scene.backend().person.people.find(tx, act.person()).orElseThrow().name();
    var today = act.moment().at().atZone(scene.campaign().zone()).toLocalDate();
    return new Opinion(prose.sentence("opinion", number), String.valueOf(signer), today);
  }

  @Override
  public String told(Scene scene) {
    var own =
        Cast.of(scene.campaign(), scene.backend().regions).stream()
            .filter(member -> member.role() == Role.OFFICIAL)
            .map(member -> scene.backend().recommendation.chain.find(tier, text(member.unit())))
            .flatMap(Optional::stream)
            .map(unit -> unit.region().name())
            .collect(Collectors.joining("、"));
    return scene
        .says()
        .say(
            "done.sent",
            Map.of(
                "level", tier.level().title(),
                "units", String.valueOf(units(scene).size()),
                "own", own,
                "deadline", scene.says().close(tier.level().window().closesAt())));
  }

  private static String text(@Nullable String unit) {
    return unit == null ? "" : unit;
  }
}
