package pingyou.campaign.rule;

import java.time.Duration;
import java.time.Instant;

/**
 * When a person acted and when it reached us.
 *
 * @param at the act itself, in business time: WeChat's {@code CreateTime} of a message, the arrival
 *     of the request head of a page
 * @param receivedAt when it reached us, in business time; the two are equal for pages
 */
public record Moment(Instant at, Instant receivedAt) {
  /** How long after a close an act made in time may still reach us: WeChat delivers again. */
  public static final Duration ARRIVAL = Duration.ofSeconds(60);

  /** An act that reached us at once. */
  public static Moment of(Instant at) {
    return new Moment(at, at);
  }

  /** Whether it counts as done before this close. */
  public boolean isBefore(Instant close) {
    return at.isBefore(close) && !receivedAt.isAfter(close.plus(ARRIVAL));
  }
}
