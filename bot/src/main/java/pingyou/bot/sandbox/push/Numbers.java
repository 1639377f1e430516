package pingyou.bot.sandbox.push;

import java.time.InstantSource;

/**
 * 64-bit message ids, larger than a double can hold, that never come twice: not after a restart
 * either, because they start from the machine's milliseconds.
 */
public final class Numbers {
  private static final int COUNTER_BITS = 20;

  private long last;

  public Numbers(InstantSource machine) {
    last = machine.millis() << COUNTER_BITS;
  }

  public String next() {
    return Long.toString(++last);
  }
}
