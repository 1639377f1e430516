package pingyou.review.scoring;

import java.util.ArrayList;
import java.util.List;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Sheet;

/**
 * What a card lacks before it can be handed in: every indicator is scored, every figure of the
 * space read, and points that differ from what the counts give have their reason. A comment is the
 * reviewer's own choice.
 */
public final class Missing {
  private Missing() {}

  /** Indicators without a score, in the table's order. */
  public static List<Indicator> indicators(Rubric rubric, Sheet sheet) {
    return rubric.indicators().stream()
        .filter(indicator -> !sheet.scores().containsKey(indicator.id()))
        .toList();
  }

  /** Figures that weren't read, in the table's order. */
  public static List<Reading> readings(Rubric rubric, Sheet sheet) {
    return rubric.readings().stream()
        .filter(reading -> !sheet.readings().containsKey(reading.id()))
        .toList();
  }

  /** Indicators whose points need a reason and have none, in the table's order. */
  public static List<Indicator> reasons(Rubric rubric, Sheet sheet) {
    return rubric.indicators().stream()
        .filter(it -> sheet.isOwn(it) && sheet.reason(it).isEmpty())
        .toList();
  }

  static List<Refusal> refusals(Rubric rubric, Sheet sheet) {
    var refusals = new ArrayList<Refusal>();
    for (var indicator : indicators(rubric, sheet)) {
      refusals.add(
          Refusal.of("review.missing.score", "title", indicator.title()).about(indicator.id()));
    }
    for (var reading : readings(rubric, sheet)) {
      refusals.add(
          Refusal.of("review.missing.reading", "label", reading.label()).about(reading.id()));
    }
    for (var indicator : reasons(rubric, sheet)) {
      refusals.add(
          Refusal.of("review.missing.reason", "title", indicator.title()).about(indicator.id()));
    }
    return refusals;
  }
}
