package pingyou.web.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pingyou.campaign.points.Halves;
import pingyou.campaign.points.Result;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;
import pingyou.review.Sheet;
import pingyou.review.desk.OwnPoints;
import pingyou.web.frame.Words;

/** What the counts of a card come to, in words. */
public final class Counts {
  private final Words words;

  public Counts(Words words) {
    this.words = words;
  }

  /**
   * What is said of one indicator.
   *
   * @param finding {@code 463 次 → 2 分}; empty until everything is counted
   * @param ownNeeded whether the points given need a reason
   */
  public record Told(String finding, boolean ownNeeded) {}

  /** What is said of each indicator that is counted. */
  public Map<String, Told> told(Rubric rubric, Sheet sheet) {
    var told = new TreeMap<String, Told>();
    for (var indicator : rubric.indicators()) {
      if (!indicator.rule().isJudged()) {
        told.put(indicator.id(), told(indicator, sheet));
      }
    }
    return told;
  }

  public Told told(Indicator indicator, Sheet sheet) {
    return new Told(
        sheet.result(indicator).map(it -> finding(indicator, sheet, it)).orElse(""),
        sheet.isOwn(indicator));
  }

  /** What the secretariat is told of points that a reviewer gave otherwise than the counts. */
  public String told(OwnPoints own) {
    var sheet = own.sheet();
    var indicator = own.indicator();
    return words.say(
        "points.own.told",
        "card",
        String.valueOf(own.card()),
        "title",
        indicator.title(),
        "finding",
        sheet.result(indicator).map(this::finding).orElse(""),
        "points",
        Halves.points(sheet.scores().getOrDefault(indicator.id(), 0)),
        "reason",
        sheet.reason(indicator));
  }

  private String finding(Result result) {
    return result.findings().stream().map(words::of).collect(Collectors.joining("；"));
  }

  private String finding(Indicator indicator, Sheet sheet, Result result) {
    var finding = finding(result);
    var given = sheet.scores().get(indicator.id());
    return given == null || !sheet.isOwn(indicator)
        ? finding
        : words.say("points.own", "finding", finding, "points", Halves.points(given));
  }
}
