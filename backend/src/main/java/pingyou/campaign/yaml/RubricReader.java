package pingyou.campaign.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.points.Halves;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Assumed;

/** The scoring table of a track; sums that the table states must be the sums of its parts. */
final class RubricReader {
  private final Map<String, Mark> indicators = new HashMap<>();
  private final Map<String, Mark> readings = new HashMap<>();

  private final List<Assumed> assumed;

  private RubricReader(List<Assumed> assumed) {
    this.assumed = assumed;
  }

  /**
   * @param assumed what the track decides, for rules to name
   */
  static Rubric read(Entries rubric, List<Assumed> assumed) {
    return new RubricReader(assumed).rubric(rubric);
  }

  private Rubric rubric(Entries entries) {
    try (entries) {
      var title = entries.text("title");
      var groups = entries.filled("groups").stream().map(this::group).toList();
      var rubric = new Rubric(title, groups, readings(entries, "unscored"));
      checkSum(entries, "points", rubric.maxHalves());
      checkSum(entries, "points-without-bonus", rubric.maxHalvesWithoutBonus());
      return rubric;
    }
  }

  private Group group(Entries.Named named) {
    try (var entries = named.entries()) {
      var indicators = entries.filled("indicators").stream().map(this::indicator).toList();
      var group = new Group(named.id(), entries.text("title"), indicators);
      checkSum(entries, "points", group.maxHalves());
      return group;
    }
  }

  private Indicator indicator(Entries.Named named) {
    named.standsOnceAmong(indicators);
    try (var entries = named.entries()) {
      var title = entries.text("title");
      var text = entries.text("text");
      int points = entries.halves("points");
      boolean bonus = entries.flagIfSaid("bonus");
      var figures = readings(entries, "readings");
      var rule = rule(entries, points, figures);
      return new Indicator(
          named.id(),
          title,
          text,
          points,
          bonus,
          figures,
          rule.how(),
          rule.assumed(),
          entries.clause());
    }
  }

  /** Without a rule the reviewer judges. */
  private RuleReader.Decided rule(Entries indicator, int points, List<Reading> figures) {
    return indicator.has("rule")
        ? RuleReader.read(indicator.entries("rule"), points, figures, assumed)
        : new RuleReader.Decided(new Judgement(points), List.of());
  }

  private List<Reading> readings(Entries owner, String key) {
    return owner.has(key) ? owner.filled(key).stream().map(this::reading).toList() : List.of();
  }

  private Reading reading(Entries.Named named) {
    named.standsOnceAmong(readings);
    try (var entries = named.entries()) {
      return new Reading(named.id(), entries.text("label"), entries.text("unit"));
    }
  }

  private static void checkSum(Entries entries, String key, int sum) {
    int stated = entries.halves(key);
    if (entries.has(key) && stated != sum) {
      entries
          .faults()
          .add(
              entries.at(key),
              "fault.points-sum",
              "stated",
              Halves.points(stated),
              "sum",
              Halves.points(sum));
    }
  }
}
