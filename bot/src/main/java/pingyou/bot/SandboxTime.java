package pingyou.bot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pingyou.bot.command.CampaignFiles;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Window;
import pingyou.notice.timetable.Timetable;
import pingyou.notice.wording.Wording;
import pingyou.store.BusinessClock;
import pingyou.store.Database;
import pingyou.store.MachineTime;

/**
 * Moves the sandbox's time as real time would pass: instant by instant through everything that is
 * scheduled, each done before the next, so that whoever moved the clock can look at once.
 */
final class SandboxTime implements ClockControl {
  /** A new sandbox stands two days after applying opened, at nine in the morning. */
  private static final Duration AFTER_OPENING = Duration.ofDays(2).plusHours(9);

  /** Longer than a lease of the timetable. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final BusinessClock clock;
  private final Timetable timetable;
  private final CompletableFuture<Loops> loops;
  private final Supplier<List<Campaign>> campaigns;
  private final Function<Campaign, List<Track>> standing;
  private final Wording wording;

  /**
   * @param standing a campaign's tracks with the closes that cities set
   */
  SandboxTime(
      BusinessClock clock,
      Timetable timetable,
      CompletableFuture<Loops> loops,
      Supplier<List<Campaign>> campaigns,
      Function<Campaign, List<Track>> standing,
      Wording wording) {
    this.clock = clock;
    this.timetable = timetable;
    this.loops = loops;
    this.campaigns = campaigns;
    this.standing = standing;
    this.wording = wording;
  }

  /**
   * Sets a sandbox's clock that was never set, before anything looks at it, into the applying
   * window of the first campaign: files are asked, because campaigns are opened by that clock.
   */
  static void begin(Database database, Path home) {
    var clock = BusinessClock.open(database);
    if (!clock.isSet()) {
      CampaignFiles.sound(home).stream()
          .map(SandboxTime::start)
          .findFirst()
          .ifPresent(clock::reset);
    }
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Moved moveTo(Instant to) {
    var from = clock.instant();
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("time moves forward only; reset begins anew");
    }
    var passed = windows().stream().filter(stop -> isBetween(from, stop.at(), to)).toList();
    work(); // what waits to be sent is sent at its own time
    Optional<Instant> next = next();
    while (next.isPresent() && next.get().isBefore(to)) {
      step(next.get());
      next = next();
    }
    step(to);
    return new Moved(from, to, passed);
  }

  /** When something is due next; a campaign is opened at the instant of its first opening. */
  private Optional<Instant> next() {
    var now = clock.instant();
    var openings =
        windows().stream()
            .filter(stop -> stop.kind() == StopKind.OPEN && stop.at().isAfter(now))
            .map(Stop::at);
    return Stream.concat(timetable.next(now).stream(), openings).min(Comparator.naturalOrder());
  }

  @Override
  public Moved reset(Instant to) {
    var from = clock.instant();
    clock.reset(to);
    work();
    return new Moved(from, to, List.of());
  }

  @Override
  public List<Stop> stops() {
    var now = clock.instant();
    var stops = new ArrayList<>(windows().stream().filter(stop -> stop.at().isAfter(now)).toList());
    timetable
        .next(now)
        .ifPresent(at -> stops.add(new Stop(at, wording.say("sandbox.stop.duty"), StopKind.DUTY)));
    stops.addAll(starts());
    stops.sort(Comparator.comparing(Stop::at));
    return stops;
  }

  private void step(Instant at) {
    clock.moveTo(at);
    work();
  }

  /** A node that was killed holds the timetable for a while yet; what is due waits for that. */
  private void work() {
    var giveUp = MachineTime.SYSTEM.instant().plus(PATIENCE);
    while (!loops.join().work(clock.instant())) {
      if (MachineTime.SYSTEM.instant().isAfter(giveUp)) {
        throw new IllegalStateException("another node keeps the timetable");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private List<Stop> windows() {
    var stops = new ArrayList<Stop>();
    for (var campaign : campaigns.get()) {
      for (var track : standing.apply(campaign)) {
        var applying = wording.say("sandbox.stop.applying");
        add(stops, applying, track.applying());
        track.entrance().ifPresent(it -> add(stops, applying, it.applying()));
        track.levels().forEach(level -> add(stops, level.title(), level.window()));
      }
    }
    stops.sort(Comparator.comparing(Stop::at));
    return stops.stream().distinct().toList();
  }

  private void add(List<Stop> stops, String what, Window window) {
    var values = Map.of("what", what);
    stops.add(new Stop(window.opensAt(), wording.say("sandbox.stop.opens", values), StopKind.OPEN));
    stops.add(
        new Stop(window.closesAt(), wording.say("sandbox.stop.closes", values), StopKind.CLOSE));
  }

  private List<Stop> starts() {
    return campaigns.get().stream()
        .map(campaign -> new Stop(start(campaign), campaign.shortTitle(), StopKind.START))
        .toList();
  }

  private static Instant start(Campaign campaign) {
    return campaign.tracks().getFirst().applying().opensAt().plus(AFTER_OPENING);
  }

  private static boolean isBetween(Instant from, Instant at, Instant to) {
    return at.isAfter(from) && !at.isAfter(to);
  }
}
