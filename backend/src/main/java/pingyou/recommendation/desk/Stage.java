package pingyou.recommendation.desk;

/** How far a case has come through the levels that recommend, as far as their closes tell. */
public enum Stage {
  /** The first level still has it. */
  AT_FIRST,
  /** Recommended by at least one level, and waiting at the next. */
  ON_THE_WAY,
  /** Recommended by all of them. */
  TO_REVIEW,
  /** Handed in at the review itself: none of them has a say. */
  STRAIGHT,
  /** A level chose others. */
  NOT_RECOMMENDED,
  /** A level sent nothing at all. */
  NOTHING_SENT
}
