package pingyou.notice.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A token bucket: so many sends in a second, a second's worth at once. Times are nanoseconds. */
final class Pace {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final long step;
  private long free;

  /**
   * @param begin of {@link System#nanoTime}
   */
  Pace(int perSecond, long begin) {
    step = SECOND / perSecond;
    free = begin - SECOND;
  }

  /** Waits for the next send's turn. */
  void take() {
    LockSupport.parkNanos(reserve(System.nanoTime()));
  }

  /** Takes the next turn and says how long it is off. */
  synchronized long reserve(long now) {
    free = Math.max(free, now - SECOND) + step;
    return Math.max(0, free - now);
  }
}
