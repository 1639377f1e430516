package pingyou.notice.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.notice.NoticeState;

/**
 * What a send's outcome makes of a notice. Pure.
 *
 * @param attempts that count
 * @param attemptAt when it may be tried again, machine time
 * @param ambiguousAt begin of the first attempt that perhaps went out, machine time
 * @param sent whether the platform's day was used up by one
 */
record Verdict(
    NoticeState state,
    int attempts,
    Instant attemptAt,
    @Nullable Instant ambiguousAt,
    @Nullable String msgid,
    @Nullable String reason,
    boolean sent) {
  /**
   * The platform sends the same person the same client_msg_id once within ten minutes; two of them
   * are left for clocks that differ.
   */
  static final Duration REPEATABLE = Duration.ofMinutes(8);

  /** How long a receipt is waited for. */
  static final Duration RECEIPT = Duration.ofMinutes(30);

  private static final int MOST_REASON = 255;

  private static final List<Duration> FIRST =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2));

  /** Many short tries rather than few long ones: a long one outlives the fault. */
  private static final Duration THEN = Duration.ofMinutes(5);

  private static final int MOST_ATTEMPTS = 1 + FIRST.size() + 48;

  Verdict {
    if (reason != null && reason.length() > MOST_REASON) {
      reason = reason.substring(0, MOST_REASON);
    }
  }

  /**
   * @param now machine time
   */
  static Verdict of(Claimed claimed, Sending sending, Instant now) {
    return switch (sending) {
      case Sending.Accepted(var msgid) ->
          new Verdict(
              NoticeState.SENT, claimed.attempts(), now, claimed.ambiguousAt(), msgid, null, true);
      case Sending.Held(var reason) -> waiting(claimed, claimed.claimedAt(), now, reason);
      case Sending.Refused(var reason) -> ended(NoticeState.REFUSED, claimed, now, reason);
      case Sending.Faulty(var reason) -> ended(NoticeState.FAILED, claimed, now, reason);
      case Sending.Passing(var reason, var delay) -> again(claimed, now, delay, reason);
      case Sending.Ambiguous(var reason) -> perhapsSent(claimed, now, reason);
      case Sending.QuotaUsedUp() ->
          new Verdict(
              NoticeState.DUE,
              claimed.attempts() - 1,
              now,
              claimed.ambiguousAt(),
              null,
              "day quota",
              false);
    };
  }

  private static Verdict perhapsSent(Claimed claimed, Instant now, String reason) {
    var first = claimed.ambiguousAt() == null ? claimed.claimedAt() : claimed.ambiguousAt();
    var next = now.plus(pause(claimed.attempts()));
    return isRepeatable(first, next)
        ? new Verdict(NoticeState.DUE, claimed.attempts(), next, first, null, reason, true)
        : waiting(claimed, first, now, reason);
  }

  private static Verdict again(Claimed claimed, Instant now, Duration delay, String reason) {
    var pause = pause(claimed.attempts());
    var next = now.plus(pause.compareTo(delay) < 0 ? delay : pause);
    var first = claimed.ambiguousAt();
    if (first != null && !isRepeatable(first, next)) {
      return waiting(claimed, first, now, reason);
    }
    return claimed.attempts() < MOST_ATTEMPTS
        ? new Verdict(NoticeState.DUE, claimed.attempts(), next, first, null, reason, false)
        : ended(NoticeState.DEAD, claimed, now, reason);
  }

  private static Verdict waiting(Claimed claimed, Instant first, Instant now, String reason) {
    return new Verdict(NoticeState.WAITING, claimed.attempts(), now, first, null, reason, true);
  }

  private static Verdict ended(NoticeState state, Claimed claimed, Instant now, String reason) {
    return new Verdict(state, claimed.attempts(), now, claimed.ambiguousAt(), null, reason, false);
  }

  private static boolean isRepeatable(Instant first, Instant next) {
    return next.isBefore(first.plus(REPEATABLE));
  }

  private static Duration pause(int attempts) {
    return attempts <= FIRST.size() ? FIRST.get(attempts - 1) : THEN;
  }
}
