package pingyou.store.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a child to answer: there is no event to wait for but its port. */
final class Waiting {
  private static final Duration STEP = Duration.ofMillis(25);

  private Waiting() {}

  static void until(Duration time, BooleanSupplier done, String failure) {
    long end = System.nanoTime() + time.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(failure);
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}
