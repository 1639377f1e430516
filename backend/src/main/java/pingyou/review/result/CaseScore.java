package pingyou.review.result;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.campaign.rubric.Rubric;
import pingyou.review.Card;
import pingyou.review.Entrant;

/**
 * The cards that count for a case.
 *
 * @param required how many it must have
 * @param submitted handed in, oldest first
 * @param open in their reviewers' hands
 */
public record CaseScore(Entrant entrant, int required, List<Card> submitted, List<Card> open) {
  public CaseScore {
    submitted = List.copyOf(submitted);
    open = List.copyOf(open);
  }

  /** Whether too few cards are handed in for a decision. */
  public boolean isShort() {
    return submitted.size() < required;
  }

  /** Half-points of all cards handed in, bonus included; over their number the exact mean. */
  public long sumHalves() {
    return submitted.stream().mapToLong(card -> card.sheet().totalHalves()).sum();
  }

  /** How many cards the sum is of. */
  public int count() {
    return submitted.size();
  }

  /** Half-points by group of each card handed in. */
  public List<Map<String, Integer>> halvesByGroup(Rubric rubric, boolean bonusCounted) {
    return submitted.stream()
        .map(card -> card.sheet().halvesByGroup(rubric, bonusCounted))
        .toList();
  }

  /** Who has not handed in. */
  public List<UUID> waitingFor() {
    return open.stream().map(Card::reviewer).toList();
  }
}
