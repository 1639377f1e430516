package pingyou.campaign.prize;

/** One step of deciding between cases of equal total. Never an id, never a time of submission. */
public sealed interface TieRule {
  /** The greater mean of this rubric group goes first. */
  record GroupTotal(String group) implements TieRule {}

  /** The greater median of the cards' totals goes first. */
  record Median() implements TieRule {}

  /**
   * The case with fewer extreme cards goes first.
   *
   * @param awayHalves a card is extreme if its total is more than this many half-points away from
   *     the median of the case's cards
   */
  record FewerExtremes(int awayHalves) implements TieRule {}

  /** Nothing decides: the committee votes. */
  record CommitteeVote() implements TieRule {}
}
