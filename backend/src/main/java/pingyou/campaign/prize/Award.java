package pingyou.campaign.prize;

import java.util.List;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;

/**
 * How a track ends.
 *
 * @param base what the percentages are taken of
 * @param rounding how a cumulative cut-off that is no whole number becomes one
 * @param bonusCounted whether bonus points count in the ranking
 * @param outcome what is given to whom
 * @param tieOrder what decides among equal totals, in order; the last one is always {@link
 *     TieRule.CommitteeVote}
 * @param publicityDays how long the list is public before it is final
 * @param publicityWorkingDays whether these are working days
 * @param scoresShown whether applicants see their scores after the results
 * @param assumed what of this the rulebook leaves open
 */
public record Award(
    AwardBase base,
    Rounding rounding,
    boolean bonusCounted,
    AwardOutcome outcome,
    List<TieRule> tieOrder,
    int publicityDays,
    boolean publicityWorkingDays,
    boolean scoresShown,
    List<Assumed> assumed,
    Clause clause) {
  public Award {
    tieOrder = List.copyOf(tieOrder);
    assumed = List.copyOf(assumed);
  }

  /** What is given, best first. */
  public List<Prize> prizes() {
    return outcome.prizes();
  }
}
