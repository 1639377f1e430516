package pingyou.recommendation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.chain.Terms;

/**
 * How one unit stands among all of its level.
 *
 * @param window in which it acts, an extension of its own included
 * @param quota how many cases it may send
 * @param received how many cases came to it
 * @param decided of how many of them it has said what becomes of them
 * @param sentAt when it sent a list last; null if it never did
 * @param isClosed whether the closing work of its window is done
 */
public record UnitLine(
    Terms terms,
    Window window,
    Quota quota,
    int received,
    int decided,
    @Nullable Instant sentAt,
    boolean isClosed) {

  /** Whether the secretariat gave it a later close. */
  public boolean isExtended() {
    return !window.equals(terms.level().window());
  }

  /** Whether something came to it and it may still be sent for the first time. */
  public boolean isOpen() {
    return isOwing() && !isClosed;
  }

  /** Whether it let its close pass without sending what came to it. */
  public boolean isSilent() {
    return isOwing() && isClosed;
  }

  /** Whether a list of it is missing; who has no places owes none. */
  private boolean isOwing() {
    return received > 0 && sentAt == null && !quota.isNobody();
  }
}
