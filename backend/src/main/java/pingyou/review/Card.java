package pingyou.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/**
 * One reviewer's scoring of one case.
 *
 * @param version counts every change, from 1
 * @param savedAt when it was last changed, business time
 * @param submittedAt while it is locked
 * @param extendedUntil a later close than the window's, for this card alone
 * @param extensionReason why it was given, by the secretariat
 * @param unlockReason why the secretariat gave it back to its reviewer the last time, until it is
 *     handed in again
 * @param release how it left its reviewer
 */
public record Card(
    UUID id,
    Seat seat,
    CardState state,
    Sheet sheet,
    int version,
    Instant assignedAt,
    Instant savedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant extendedUntil,
    @Nullable String extensionReason,
    @Nullable String unlockReason,
    @Nullable Release release) {

  /**
   * Whose card it is, and of which case.
   *
   * @param office whose evaluator the reviewer is; null at the last level
   */
  public record Seat(
      String campaign, String track, @Nullable Office office, UUID application, UUID reviewer) {
    /** At the last level. */
    public Seat(String campaign, String track, UUID application, UUID reviewer) {
      this(campaign, track, null, application, reviewer);
    }
  }

  /** A new card. */
  public static Card given(UUID id, Seat seat, Instant now, @Nullable Instant extendedUntil) {
    return new Card(
        id, seat, CardState.OPEN, Sheet.EMPTY, 1, now, now, null, extendedUntil, null, null, null);
  }

  public UUID application() {
    return seat.application();
  }

  public UUID reviewer() {
    return seat.reviewer();
  }

  /** The office for which it is scored; null at the last level. */
  public @Nullable Office office() {
    return seat.office();
  }

  /** Why something isn't done with it; what is scored for an office has words of its own. */
  public Refusal refusal(String why) {
    return Refusal.of((office() == null ? "review." : "review.office.") + why);
  }

  public boolean isOpen() {
    return state == CardState.OPEN;
  }

  public boolean isSubmitted() {
    return state == CardState.SUBMITTED;
  }

  /** With something else written on it. */
  public Card written(Sheet changed, Instant now) {
    return new Card(
        id,
        seat,
        state,
        changed,
        version + 1,
        assignedAt,
        now,
        submittedAt,
        extendedUntil,
        extensionReason,
        unlockReason,
        release);
  }

  /** With this on it, as a part of another change. */
  public Card holding(Sheet whole) {
    return new Card(
        id,
        seat,
        state,
        whole,
        version,
        assignedAt,
        savedAt,
        submittedAt,
        extendedUntil,
        extensionReason,
        unlockReason,
        release);
  }

  /** Handed in and locked. */
  public Card submitted(Instant now) {
    return moved(CardState.SUBMITTED, now, now, null, null);
  }

  /** Back in its reviewer's hands, all scores kept. */
  public Card unlocked(String reason, Instant now) {
    return moved(CardState.OPEN, now, null, reason, null);
  }

  /** Taken from its reviewer; what was written stays on record and counts for nothing. */
  public Card released(Release how) {
    return moved(CardState.RELEASED, how.at(), null, null, how);
  }

  /** With a close of its own. */
  public Card extended(Instant until, String reason, Instant now) {
    return new Card(
        id,
        seat,
        state,
        sheet,
        version + 1,
        assignedAt,
        now,
        submittedAt,
        until,
        reason,
        unlockReason,
        release);
  }

  private Card moved(
      CardState to,
      Instant now,
      @Nullable Instant handedIn,
      @Nullable String reason,
      @Nullable Release how) {
    return new Card(
        id,
        seat,
        to,
        sheet,
        version + 1,
        assignedAt,
        now,
        handedIn,
        extendedUntil,
        extensionReason,
        reason,
        how);
  }
}
