package pingyou.person;

/** What someone may be in a campaign. */
public enum Role {
  /** Runs the campaign for its province. */
  SECRETARIAT,
  /** Acts for a county's or a city's office. */
  OFFICIAL,
  /** Scores cases at the last level, where it is decided on them. */
  REVIEWER,
  /** Scores for a county's or a city's office the cases that have come to it. */
  EVALUATOR,
  /** Sees everything masked and changes nothing. */
  AUDITOR
}
