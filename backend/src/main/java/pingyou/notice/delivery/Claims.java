package pingyou.notice.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.notice.delivery.DeliveryMapper.Day;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * Who sends what: claims with a lease and a fence, their results, and what the day still allows.
 */
final class Claims {
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);
  private static final String CHANNEL = "template";
  private static final int BATCH = 10;
  private static final int SWEEP = 100;

  /** Shortly after midnight, so that clocks that differ a little don't meet the old day. */
  private static final LocalTime NEW_DAY = LocalTime.of(0, 5);

  private final Database database;
  private final InstantSource machine;
  private final DeliverySettings settings;
  private final Receipts receipts;

  Claims(Database database, InstantSource machine, DeliverySettings settings, Receipts receipts) {
    this.database = database;
    this.machine = machine;
    this.settings = settings;
    this.receipts = receipts;
  }

  /**
   * Takes a few of those that are due, oldest first, one per person; nothing when the day is used
   * up.
   *
   * @param now business time
   */
  List<Claimed> take(Instant now) {
    return database.write(tx -> {
      var mapper = tx.mapper(DeliveryMapper.class);
      var day = lockDay(mapper, now);
      if (day.parkedUntil() != null) {
        return List.of();
      }
      int room = Math.min(BATCH, settings.perDay() - day.used());
      if (room <= 0) {
        mapper.putDay(CHANNEL, parked(day, now));
        return List.of();
      }
      var claimed = claim(mapper, now, room);
      mapper.putDay(CHANNEL, new Day(day.day(), day.used() + claimed.size(), null));
      return claimed;
    });
  }

  private List<Claimed> claim(DeliveryMapper mapper, Instant now, int room) {
    UUID owner = Ids.next();
    var begin = machine.instant();
    int count = mapper.claim(owner, now, begin, begin.plus(LEASE), room);
    var claimed = count == 0 ? List.<Claimed>of() : mapper.claimed(owner);
    if (claimed.size() != count) {
      throw new IllegalStateException(
          "claimed " + count + " notices and found " + claimed.size() + ": a bug");
    }
    var people = new HashSet<UUID>();
    var first = new ArrayList<Claimed>();
    for (var claim : claimed) {
      if (people.add(claim.person())) {
        first.add(claim);
      } else {
        mapper.release(claim);
      }
    }
    return first;
  }

  /** Gives back what wasn't tried. */
  void release(List<Claimed> untried, Instant now) {
    database.run(tx -> {
      var mapper = tx.mapper(DeliveryMapper.class);
      giveBack(mapper, now, untried.size());
      untried.forEach(mapper::release);
    });
  }

  /**
   * Marks a notice as said in the chat before it is said there, which nothing can make harmless to
   * repeat: whoever dies in between has not said it, and nobody says it twice.
   *
   * @return false if it was said before
   */
  boolean tell(Claimed claim, Instant now) {
    return database.write(tx -> tx.mapper(DeliveryMapper.class).tell(claim, now)) == 1;
  }

  /** Takes the mark back: it surely wasn't said. */
  void untell(Claimed claim) {
    database.run(tx -> tx.mapper(DeliveryMapper.class).untell(claim));
  }

  /**
   * Keeps a result where the claim still holds; a receipt that came before it is taken at once.
   *
   * @param now business time
   */
  void keep(Claimed claim, Sending sending, Instant now) {
    database.run(tx -> {
      var mapper = tx.mapper(DeliveryMapper.class);
      var verdict = Verdict.of(claim, sending, machine.instant());
      if (!verdict.sent()) {
        giveBack(mapper, now, 1);
      }
      if (sending instanceof Sending.QuotaUsedUp) {
        mapper.putDay(CHANNEL, parked(lockDay(mapper, now), now));
      }
      if (mapper.keep(claim, verdict) == 0) {
        LOG.warn("claim of notice {} had lapsed; its result is another's", claim.id());
      } else {
        receipts.meet(tx, claim, verdict);
      }
    });
  }

  /** Ends tries that are too old to be repeated, and waits that were in vain. */
  void sweep() {
    database.run(this::sweep);
  }

  private void sweep(Tx tx) {
    var mapper = tx.mapper(DeliveryMapper.class);
    var now = machine.instant();
    for (var row : mapper.stale(now, now.minus(Verdict.REPEATABLE), SWEEP)) {
      if (mapper.await(row) == 1) {
        receipts.meet(tx, row);
      }
    }
    int unknown = mapper.giveUpWaiting(now.minus(Verdict.RECEIPT));
    if (unknown > 0) {
      LOG.warn("{} notices perhaps sent, without a receipt; they aren't sent again", unknown);
    }
    mapper.dropReceiptsBefore(now.minus(Verdict.RECEIPT.multipliedBy(2)));
  }

  private void giveBack(DeliveryMapper mapper, Instant now, int count) {
    var day = lockDay(mapper, now);
    int used = Math.max(0, day.used() - count);
    mapper.putDay(CHANNEL, new Day(day.day(), used, day.parkedUntil()));
  }

  /** Today's count; a day that has begun since the last one starts at nothing. */
  private Day lockDay(DeliveryMapper mapper, Instant now) {
    var today = now.atZone(settings.zone()).toLocalDate().toString();
    mapper.beginDay(CHANNEL, today);
    var day = mapper.lockDay(CHANNEL);
    var parkedUntil = day.parkedUntil();
    var parked = parkedUntil != null && now.isBefore(parkedUntil);
    return new Day(today, day.day().equals(today) ? day.used() : 0, parked ? parkedUntil : null);
  }

  private Day parked(Day day, Instant now) {
    var tomorrow = now.atZone(settings.zone()).toLocalDate().plusDays(1);
    var until = tomorrow.atTime(NEW_DAY).atZone(settings.zone()).toInstant();
    LOG.warn("the day's messages are used up; the rest goes out from {}", until);
    return new Day(day.day(), day.used(), until);
  }
}
