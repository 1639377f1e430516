package pingyou.notice.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.campaign.Campaign;
import pingyou.notice.Outbox;
import pingyou.notice.timetable.DutyMapper.Done;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Performs every due instant of every duty, in order of time, once among all nodes. */
public final class Timetable {
  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
  private static final String LEASE = "timetable";

  /** Prolonged before each performance; what takes longer must bear being done twice anyway. */
  private static final Duration LEASED = Duration.ofSeconds(30);

  private final Database database;
  private final Supplier<List<Campaign>> campaigns;
  private final List<Duty> duties;
  private final Outbox outbox;
  private final InstantSource machine;
  private final UUID owner = Ids.next();
  private final ReentrantLock running = new ReentrantLock();

  /**
   * @param campaigns the opened ones, in their stored versions
   * @param machine machine time, for the lease
   */
  public Timetable(
      Database database,
      Supplier<List<Campaign>> campaigns,
      List<Duty> duties,
      Outbox outbox,
      InstantSource machine) {
    this.database = database;
    this.campaigns = campaigns;
    this.duties = List.copyOf(duties);
    this.outbox = outbox;
    this.machine = machine;
    if (duties.stream().map(Duty::name).distinct().count() != duties.size()) {
      throw new IllegalArgumentException("two duties of one name");
    }
  }

  /**
   * Performs what is due and not yet done, until nothing is. A duty that throws is left for the
   * next run and keeps the others from nothing.
   *
   * @param now business time
   * @return false if another node is at it
   * @throws RuntimeException the first failure, after everything else was done
   */
  public boolean run(Instant now) {
    running.lock();
    try {
      return new Run(now).perform();
    } finally {
      running.unlock();
    }
  }

  /**
   * Lets another node go on at once; to be called when this one stops. Who doesn't come to that
   * keeps the others waiting until the lease ends.
   */
  public void release() {
    var now = machine.instant();
    database.run(tx -> tx.mapper(DutyMapper.class).lease(LEASE, owner, now, now));
  }

  /** The next instant after this one at which a duty or a notice is due, business time. */
  public Optional<Instant> next(Instant after) {
    return database.read(tx -> {
      var scheduled =
          undone(tx, instant -> instant.isAfter(after)).stream().map(Occurrence::scheduled);
      return Stream.concat(scheduled, outbox.nextDue(tx, after).stream())
          .min(Comparator.naturalOrder());
    });
  }

  /** What isn't done of the instants that are wanted, earliest first. */
  private List<Occurrence> undone(Tx tx, Predicate<Instant> wanted) {
    var found = new ArrayList<Occurrence>();
    for (var campaign : campaigns.get()) {
      var done = Set.copyOf(tx.mapper(DutyMapper.class).done(campaign.id()));
      for (var duty : duties) {
        duty.instants(tx, campaign).stream()
            .map(instant -> instant.truncatedTo(ChronoUnit.MICROS))
            .filter(wanted)
            .distinct()
            .filter(instant -> !done.contains(new Done(duty.name(), instant)))
            .forEach(instant -> found.add(new Occurrence(campaign, duty, instant)));
      }
    }
    found.sort(Comparator.comparing(Occurrence::scheduled));
    return found;
  }

  private boolean lease() {
    return database.write(tx -> {
      var mapper = tx.mapper(DutyMapper.class);
      var now = machine.instant();
      mapper.prepareLease(LEASE, owner, now);
      return mapper.lease(LEASE, owner, now, now.plus(LEASED)) == 1;
    });
  }

  private record Occurrence(Campaign campaign, Duty duty, Instant scheduled) {
    Done done() {
      return new Done(duty.name(), scheduled);
    }
  }

  /** One going over everything that is due. */
  private final class Run {
    private final Instant now;
    private final Set<Occurrence> failed = new HashSet<>();
    private @Nullable RuntimeException failure;

    Run(Instant now) {
      this.now = now;
    }

    boolean perform() {
      for (var due = due(); !due.isEmpty(); due = due()) {
        for (var occurrence : due) {
          if (!lease()) {
            return false;
          }
          perform(occurrence);
        }
      }
      if (failure != null) {
        throw failure;
      }
      return true;
    }

    /** Asked again after each pass, since a duty may schedule another. */
    private List<Occurrence> due() {
      var due = database.read(tx -> undone(tx, instant -> !instant.isAfter(now)));
      due.removeAll(failed);
      return due;
    }

    private void perform(Occurrence occurrence) {
      var campaign = occurrence.campaign();
      try {
        occurrence.duty().perform(campaign, occurrence.scheduled(), now);
        database.run(
            tx -> tx.mapper(DutyMapper.class).markDone(campaign.id(), occurrence.done(), now));
      } catch (RuntimeException e) {
        LOG.error("{} of {} failed", occurrence.done(), campaign.id(), e);
        failed.add(occurrence);
        failure = failure == null ? e : failure;
      }
    }
  }
}
