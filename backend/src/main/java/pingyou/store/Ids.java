package pingyou.store;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Row ids: UUID version 7 (RFC 9562) from machine time, so that new rows land at the index's end.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    long millis = MachineTime.SYSTEM.millis();
    long high = (millis << 16) | 0x7000L | RANDOM.nextInt(0x1000);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
