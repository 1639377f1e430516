package pingyou.campaign.prize;

/** What the percentages of the prizes are taken of. */
public enum AwardBase {
  /** Cases that stood submitted when applying closed. */
  SUBMITTED,
  /** Cases validly recommended to the last level. */
  RECOMMENDED,
  /** Cases validly recommended to the last level that have all their score cards. */
  RECOMMENDED_AND_SCORED
}
