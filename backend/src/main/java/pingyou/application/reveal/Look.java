package pingyou.application.reveal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Viewer.Standing;

/**
 * A look at a sealed value, as it is on record.
 *
 * @param openedAt when the value was given; null if it never was
 */
public record Look(
    UUID id,
    String field,
    UUID person,
    Standing standing,
    String reason,
    Instant requestedAt,
    @Nullable Instant openedAt) {

  /**
   * What someone wants to look at, and why.
   *
   * @param reason for personal values a sentence; a reviewer's look at a password needs none
   */
  public record Wish(UUID application, String field, String reason) {
    public Wish {
      reason = reason.strip();
    }
  }
}
