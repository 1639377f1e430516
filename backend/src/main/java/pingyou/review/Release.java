package pingyou.review;

import java.time.Instant;

/**
 * How a card left its reviewer.
 *
 * @param reason as it was written
 */
public record Release(Cause cause, String reason, Instant at) {
  /** Why. Stored as text. */
  public enum Cause {
    /** The reviewer gave it back (回避). */
    RECUSED,
    /** A conflict was declared. */
    CONFLICT,
    /** The reviewer reviews no more. */
    STOPPED
  }
}
