package pingyou.notice.delivery;

import java.util.UUID;

/**
 * What the platform reports about a message that it took.
 *
 * @param person whom it was for
 * @param msgid as {@link Sending.Accepted} named it
 */
public record Receipt(UUID person, String msgid, Status status) {
  /** How it ended. */
  public enum Status {
    DELIVERED,
    /** The person has blocked such messages. */
    REFUSED,
    /** The platform failed. */
    FAILED
  }
}
