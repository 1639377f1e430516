package pingyou.review;

/** Where a card stands. Stored as text. */
public enum CardState {
  /** Being scored. */
  OPEN,
  /** Handed in and locked. */
  SUBMITTED,
  /** Taken from its reviewer; it counts for nothing. */
  RELEASED;

  /** Whether it is one of the cards that its case has. */
  public boolean isLive() {
    return this != RELEASED;
  }
}
