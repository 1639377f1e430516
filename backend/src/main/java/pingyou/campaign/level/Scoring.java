package pingyou.campaign.level;

/** What the evaluators of a level's units are for: they score by the track's own table. */
public enum Scoring {
  /** Units choose without scores. */
  NONE,
  /** Scores are shown beside each case and bind nobody. */
  ADVISORY,
  /** What a unit recommends is ranked by them. */
  RANKING;

  /** Whether there are scores at all. */
  public boolean isDone() {
    return this != NONE;
  }
}
