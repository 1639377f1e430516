package pingyou.campaign.eligible;

import pingyou.campaign.rule.Clause;

/**
 * That a case's learning space lies on a connected platform.
 *
 * @param field the link by whose address the platform is known
 */
public record PlatformRule(String field, Strictness strictness, Clause clause) {
  /** What follows where it doesn't. */
  public enum Strictness {
    /** The case isn't sent on until the secretariat has ruled that it counts as connected. */
    HARD,
    /** It is sent on with a reason. */
    ADVISORY
  }
}
