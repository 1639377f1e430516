package pingyou.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Business time: what windows, reminders and dates in texts go by. Live it is the machine's time;
 * in the sandbox an offset is added that lies in the database, so that restarts and other nodes
 * share it.
 */
public final class BusinessClock implements InstantSource {
  private static final String OFFSET = "clock.offset";

  private final Database database;
  private volatile Duration offset;

  private BusinessClock(Database database, Duration offset) {
    this.database = database;
    this.offset = offset;
  }

  public static BusinessClock open(Database database) {
    var clock = new BusinessClock(database, Duration.ZERO);
    clock.refresh();
    return clock;
  }

  @Override
  public Instant instant() {
    return MachineTime.SYSTEM.instant().plus(offset);
  }

  /**
   * Reads the offset again, for the case that another node has moved it; never while this one does,
   * or what was read before the move would be put down after it.
   */
  public synchronized void refresh() {
    offset = database.read(tx -> tx.setting(OFFSET)).map(Duration::parse).orElse(Duration.ZERO);
  }

  /**
   * Moves forward to {@code target}; a target in the past changes nothing.
   *
   * @return whether the clock was moved
   */
  public boolean moveTo(Instant target) {
    if (!target.isAfter(instant())) {
      return false;
    }
    reset(target);
    return true;
  }

  /** Sets the clock, back as well: only for a sandbox that is begun anew. */
  public synchronized void reset(Instant target) {
    var moved = Duration.between(MachineTime.SYSTEM.instant(), target);
    database.run(tx -> tx.setting(OFFSET, moved.toString()));
    offset = moved;
  }

  /** Whether the clock was ever set; a new sandbox starts it inside an applying window. */
  public boolean isSet() {
    return database.read(tx -> tx.setting(OFFSET)).isPresent();
  }
}
