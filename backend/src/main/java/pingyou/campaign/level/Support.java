package pingyou.campaign.level;

import pingyou.campaign.rule.Clause;

/**
 * That a case is only recommended together with one of another track that stands for it.
 *
 * @param track in which the supporting case is made
 * @param relation what makes it one of this case
 */
public record Support(String track, Relation relation, Clause clause) {
  /** How a supporting case belongs to the case that it supports. */
  public enum Relation {
    /** It lies in the region that applies. */
    INSIDE,
    /** It is of the same school. */
    SAME_SCHOOL
  }
}
