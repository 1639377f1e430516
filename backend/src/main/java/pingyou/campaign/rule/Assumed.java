package pingyou.campaign.rule;

import java.util.List;

/**
 * A decision that the rulebook leaves open and the campaign had to take; always shown as such.
 *
 * @param key what was decided, an id that is unique in its list
 * @param text the decision, in a sentence for people
 * @param clause the clause that leaves it open
 * @param settles codes of the checks whose questions it answers
 */
public record Assumed(String key, String text, Clause clause, List<String> settles) {
  public Assumed {
    settles = List.copyOf(settles);
  }
}
