package pingyou.review.desk;

import java.util.List;
import java.util.UUID;
import pingyou.person.Grant;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.review.result.CaseScore;

/**
 * A track's review as the secretariat sees it: everything.
 *
 * @param cases with their cards, by case number
 * @param loads of everyone who reviews or has handed in
 */
public record Overview(Terms terms, List<CaseScore> cases, List<Load> loads) {
  public Overview {
    cases = List.copyOf(cases);
    loads = List.copyOf(loads);
  }

  /** Cases with fewer cards handed in than they need. */
  public List<CaseScore> shortages() {
    return cases.stream().filter(CaseScore::isShort).toList();
  }

  /** Cases with fewer cards, handed in or not, than they need: nobody is at them. */
  public List<CaseScore> unfilled() {
    return cases.stream()
        .filter(it -> it.submitted().size() + it.open().size() < it.required())
        .toList();
  }

  /**
   * What a reviewer has.
   *
   * @param name as the invitation gave it; empty if it gave none
   * @param grants roles as reviewer that are held now; none of somebody who was stopped
   * @param cards live ones in this track
   */
  public record Load(UUID reviewer, String name, List<Grant> grants, List<Card> cards) {
    public Load {
      grants = List.copyOf(grants);
      cards = List.copyOf(cards);
    }

    /** How many are handed in. */
    public int submitted() {
      return (int) cards.stream().filter(Card::isSubmitted).count();
    }
  }
}
