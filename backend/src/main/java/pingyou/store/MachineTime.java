package pingyou.store;

import java.time.InstantSource;

/**
 * The machine's own clock: timeouts, leases, token life, cookies and ids. Windows, reminders and
 * dates in texts take {@link BusinessClock} instead.
 */
public final class MachineTime {
  public static final InstantSource SYSTEM = InstantSource.system();

  private MachineTime() {}
}
