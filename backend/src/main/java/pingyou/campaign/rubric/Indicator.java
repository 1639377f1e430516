package pingyou.campaign.rubric;

import java.util.List;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;

/**
 * What a reviewer scores with one number.
 *
 * @param text the table's own words, word for word, with its slips
 * @param maxHalves the most it can give, in half-points
 * @param bonus whether it lifts a case above the full score
 * @param readings the figures that the reviewer looks up in the space to score it
 * @param rule how its points come about; its most is {@code maxHalves}
 * @param assumed what the clause leaves open and the rule decides
 */
public record Indicator(
    String id,
    String title,
    String text,
    int maxHalves,
    boolean bonus,
    List<Reading> readings,
    PointsRule rule,
    List<Assumed> assumed,
    Clause clause) {
  public Indicator {
    readings = List.copyOf(readings);
    assumed = List.copyOf(assumed);
  }
}
