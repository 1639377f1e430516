package pingyou.notice.ladder;

import java.time.Instant;

/**
 * One reminder of a ladder. Two are the same only at the same instant: a moved close rings anew.
 */
public record Rung(Kind kind, Instant at) {
  /** Which reminder it is; its text is chosen by it. */
  public enum Kind {
    OPENING,
    THREE_DAYS_BEFORE,
    ONE_DAY_BEFORE,
    LAST_DAY_MORNING,
    LAST_DAY_EVENING
  }
}
