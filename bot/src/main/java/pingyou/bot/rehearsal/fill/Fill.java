package pingyou.bot.rehearsal.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.Backend;
import pingyou.bot.rehearsal.Phones;
import pingyou.bot.rehearsal.merit.Merit;
import pingyou.bot.rehearsal.paper.Paper;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.troupe.Arrivals;
import pingyou.bot.rehearsal.troupe.Company;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Troupe;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.bot.sandbox.control.Filler;
import pingyou.campaign.Campaign;
import pingyou.recommendation.chain.Tier;
import pingyou.store.MachineTime;

/** Fills the sandbox with the first track of its first campaign. One filling at a time. */
public final class Fill implements Filler {
  private static final Logger LOG = LoggerFactory.getLogger(Fill.class);

  private final Backend backend;
  private final String appId;
  private final ClockControl clock;
  private final Phones phones;
  private final ReentrantLock filling = new ReentrantLock();
  private volatile Progress progress = new Progress(false, "");

  /**
   * @param appId of the account
   * @param clock of the sandbox
   */
  public Fill(Backend backend, String appId, ClockControl clock, Phones phones) {
    this.backend = backend;
    this.appId = appId;
    this.clock = clock;
    this.phones = phones;
  }

  @Override
  public List<Filling> fillings() {
    var campaigns = backend.campaigns.all();
    if (campaigns.isEmpty()) {
      return List.of();
    }
    var scene = scene(campaigns.getFirst());
    if (scene.troupe().teachers().isEmpty()) {
      return List.of();
    }
    var stages = stages(scene);
    int reached = reached(scene, stages);
    return stages.stream()
        .map(stage -> {
          boolean isReached = stages.indexOf(stage) < reached;
          return new Filling(
              stage.id(), stage.label(scene), note(scene, stage, isReached), isReached);
        })
        .toList();
  }

  private String note(Scene scene, Stage stage, boolean isReached) {
    var now = clock.now();
    if (isReached) {
      return scene.says().say("note.reached");
    }
    var span = stage.span(scene);
    if (span.isEmpty()) {
      return scene.says().say("note.later");
    }
    if (span.get().isOver(now)) {
      return scene.says().say("note.late");
    }
    return span.get().isOpen(now)
        ? scene.says().say("note.stays")
        : scene.says().say("note.moves", Map.of("time", scene.says().time(span.get().begins())));
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public Filled fill(String id) {
    var campaign =
        backend.campaigns.all().stream()
            .findFirst()
            .orElseThrow(() -> new Hindered(backend.wording.say("rehearsal.hindered.unknown")));
    var says = new Says(backend.wording, campaign.zone());
    if (!filling.tryLock()) {
      throw new Hindered(says.say("hindered.busy"));
    }
    try {
      var filled = fill(scene(campaign), id);
      progress = new Progress(false, filled.text());
      return filled;
    } catch (Hindered e) {
      progress = new Progress(false, String.valueOf(e.getMessage()));
      throw e;
    } catch (RuntimeException e) {
      LOG.error("filling stopped", e);
      progress = new Progress(false, says.say("hindered.broken"));
      throw new Hindered(progress.text());
    } finally {
      filling.unlock();
    }
  }

  private Filled fill(Scene before, String id) {
    var stages = stages(before);
    int target = stages.stream().map(Stage::id).toList().indexOf(id);
    if (target < 0) {
      throw new Hindered(before.says().say("hindered.unknown"));
    }
    int reached = reached(before, stages);
    if (reached > target) {
      var last = stages.get(reached - 1);
      return new Filled(0, already(before, reached - 1 == target ? "reached" : "further", last));
    }
    requireTime(before, stages.get(reached));
    var scene = arrived(before);
    for (var stage : stages.subList(reached, target + 1)) {
      play(scene, stage);
    }
    var now = scene.says().say("done.now", Map.of("time", scene.says().time(clock.now())));
    return new Filled(Troupe.CASES, stages.get(target).told(scene) + now);
  }

  private static String already(Scene scene, String how, Stage last) {
    return scene.says().say("hindered." + how, Map.of("stage", last.label(scene)));
  }

  /** How many stages are behind the cases. */
  private static int reached(Scene scene, List<Stage> stages) {
    int reached = 0;
    while (reached < stages.size() && stages.get(reached).isReached(scene)) {
      reached++;
    }
    return reached;
  }

  /** Refuses before anything is done for which it is too late. */
  private void requireTime(Scene scene, Stage stage) {
    var now = clock.now();
    var span = stage.span(scene);
    if (span.isPresent() && span.get().isOver(now)) {
      var close = span.get().closesAt();
      throw new Hindered(
          scene
              .says()
              .say(
                  "hindered.late",
                  Map.of(
                      "time", scene.says().time(now),
                      "stage", stage.label(scene),
                      "deadline", close == null ? "" : scene.says().close(close))));
    }
  }

  private Scene arrived(Scene before) {
    var troupe = before.troupe();
    before.tell("people", Map.of("count", String.valueOf(troupe.all().size())));
    var began = MachineTime.SYSTEM.instant();
    var arrived =
        new Arrivals(backend, appId, phones, before.names()).arrive(before.campaign().id(), troupe);
    log("arrivals", began);
    arrived
        .unheard()
        .ifPresent(player -> {
          var name = Map.of("name", before.names().of(player));
          throw new Hindered(before.says().say("hindered.unheard", name));
        });
    return scene(before.campaign());
  }

  private void play(Scene scene, Stage stage) {
    requireTime(scene, stage);
    var span =
        stage
            .span(scene)
            .orElseThrow(() ->
                new Hindered(
                    scene.says().say("hindered.early", Map.of("stage", stage.label(scene)))));
    if (!span.isOpen(clock.now())) {
      stage
          .obstacle(scene)
          .ifPresent(why -> {
            throw new Hindered(why);
          });
      var began = MachineTime.SYSTEM.instant();
      scene.tell("clock", Map.of("time", scene.says().time(span.begins())));
      clock.moveTo(span.begins());
      log("the clock's way to " + stage.id(), began);
    }
    var began = MachineTime.SYSTEM.instant();
    stage.play(scene);
    log(stage.id(), began);
  }

  private static void log(String what, Instant began) {
    var took = Duration.between(began, MachineTime.SYSTEM.instant());
    LOG.info("filling: {} took {} ms", what, took.toMillis());
  }

  private Scene scene(Campaign campaign) {
    var track = campaign.tracks().getFirst();
    var troupe = Troupe.of(campaign, track, backend.regions);
    return new Scene(
        backend,
        campaign,
        track,
        troupe,
        Company.present(backend, appId, phones, troupe),
        new Names(backend.wording, backend.regions),
        new Merit(track, Troupe.CASES),
        new Says(backend.wording, campaign.zone()),
        text -> progress = new Progress(true, text));
  }

  private List<Stage> stages(Scene scene) {
    var track = scene.track();
    var prose = new Prose(backend.wording);
    var paper =
        new Paper(track.form(), scene.campaign().region(), backend.regions, backend.wording);
    var stages = new ArrayList<Stage>();
    stages.add(new Applying(track, paper, false));
    stages.add(new Applying(track, paper, true));
    Tier.recommending(scene.campaign()).stream()
        .filter(tier -> tier.track().equals(track))
        .forEach(tier -> stages.add(new Recommending(tier, prose)));
    stages.add(new Assigning());
    stages.add(new Marking(prose, false));
    stages.add(new Marking(prose, true));
    stages.add(new Deciding(false));
    stages.add(new Deciding(true));
    return stages;
  }
}
