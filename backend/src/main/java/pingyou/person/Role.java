package pingyou.person;

/** What someone may be in a campaign. */
public enum Role {
  /** Runs the campaign for its province. */
  SECRETARIAT,
  /** Acts for a county's or a city's office. */
  OFFICIAL,
  /** Scores cases. */
  REVIEWER,
  /** Sees everything masked and changes nothing. */
  AUDITOR
}
