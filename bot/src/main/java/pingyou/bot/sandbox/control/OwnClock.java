package pingyou.bot.sandbox.control;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * A clock of the sandbox's own, for when no product's clock is given: machine time and an offset.
 */
public final class OwnClock implements ClockControl, InstantSource {
  private final InstantSource machine;
  private volatile Duration offset;

  private OwnClock(InstantSource machine, Duration offset) {
    this.machine = machine;
    this.offset = offset;
  }

  /** Shows {@code at} now and runs on from there. */
  public static OwnClock startingAt(Instant at, InstantSource machine) {
    return new OwnClock(machine, Duration.between(machine.instant(), at));
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset);
  }

  @Override
  public Instant now() {
    return instant();
  }

  @Override
  public Moved moveTo(Instant to) {
    if (to.isBefore(now())) {
      throw new IllegalArgumentException("The clock moves forward only; reset it to go back");
    }
    return reset(to);
  }

  @Override
  public Moved reset(Instant to) {
    var from = now();
    offset = Duration.between(machine.instant(), to);
    return new Moved(from, to, List.of());
  }

  @Override
  public List<Stop> stops() {
    return List.of();
  }
}
