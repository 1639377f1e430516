package pingyou.bot.sandbox.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many customer-service messages a person may still get: five within 48 hours of a message,
 * three within a minute of following, scanning or tapping a menu.
 */
final class Credit {
  private static final Duration AFTER_MESSAGE = Duration.ofDays(2);
  private static final Duration AFTER_ACT = Duration.ofMinutes(1);

  private record Open(int left, Instant until) {
    boolean at(Instant now) {
      return now.isBefore(until);
    }
  }

  private @Nullable Open byMessage;
  private @Nullable Open byAct;

  void message(Instant now) {
    byMessage = new Open(5, now.plus(AFTER_MESSAGE));
  }

  void act(Instant now) {
    byAct = new Open(3, now.plus(AFTER_ACT));
  }

  void close() {
    byMessage = null;
    byAct = null;
  }

  /** Whether any window is open, used up or not. */
  boolean isOpen(Instant now) {
    return (byMessage != null && byMessage.at(now)) || (byAct != null && byAct.at(now));
  }

  /** Takes one message, first from the window that closes sooner; false when none is left. */
  boolean take(Instant now) {
    if (byAct != null && byAct.at(now) && byAct.left > 0) {
      byAct = new Open(byAct.left - 1, byAct.until);
      return true;
    }
    if (byMessage != null && byMessage.at(now) && byMessage.left > 0) {
      byMessage = new Open(byMessage.left - 1, byMessage.until);
      return true;
    }
    return false;
  }
}
