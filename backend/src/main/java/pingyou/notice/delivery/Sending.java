package pingyou.notice.delivery;

import java.time.Duration;

/** What became of one call to a channel. Reasons hold codes and fields, no personal values. */
public sealed interface Sending {
  /** Taken; a receipt with this id will say whether it arrived. */
  record Accepted(String msgid) implements Sending {}

  /** Taken for a check by the platform, which delivers it by itself; a repeat would double it. */
  record Held(String reason) implements Sending {}

  /** The person can't be reached or doesn't want to; no try will change that. */
  record Refused(String reason) implements Sending {}

  /** The message or the account is at fault; no try will change that, an operator must look. */
  record Faulty(String reason) implements Sending {}

  /** Surely not sent; worth another try, not before {@code delay} is over. */
  record Passing(String reason, Duration delay) implements Sending {}

  /** Perhaps sent: the connection broke or timed out after the request had left. */
  record Ambiguous(String reason) implements Sending {}

  /** Surely not sent; nothing more goes out today. */
  record QuotaUsedUp() implements Sending {}
}
