package pingyou.campaign.rubric;

import java.util.List;
import pingyou.campaign.rule.Clause;

/**
 * What a reviewer scores with one number.
 *
 * @param text the table's own words, word for word, with its slips
 * @param maxHalves the most it can give, in half-points
 * @param bonus whether it lifts a case above the full score
 * @param readings the figures that the reviewer looks up in the space to score it
 */
public record Indicator(
    String id,
    String title,
    String text,
    int maxHalves,
    boolean bonus,
    List<Reading> readings,
    Clause clause) {
  public Indicator {
    readings = List.copyOf(readings);
  }
}
