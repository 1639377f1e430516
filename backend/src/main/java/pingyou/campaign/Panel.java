package pingyou.campaign;

import java.util.Set;
import pingyou.campaign.rule.Clause;

/**
 * Who scores a case.
 *
 * @param cardsPerCase how many reviewers score each case, exactly
 * @param barred what a reviewer must not share with the applicant
 * @param clause the clause that asks for experts
 */
public record Panel(int cardsPerCase, Set<Bond> barred, Clause clause) {
  public Panel {
    barred = Set.copyOf(barred);
  }

  /** Something that a reviewer and an applicant may have in common. */
  public enum Bond {
    SCHOOL,
    COUNTY,
    CITY
  }
}
