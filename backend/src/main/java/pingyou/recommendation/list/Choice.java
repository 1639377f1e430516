package pingyou.recommendation.list;

/** What a unit has chosen for a case. Stored as text. */
public enum Choice {
  RECOMMEND,
  DECLINE
}
