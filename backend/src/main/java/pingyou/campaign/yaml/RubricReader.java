package pingyou.campaign.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Reading;
import pingyou.campaign.rubric.Rubric;

/** The scoring table of a track; sums that the table states must be the sums of its parts. */
final class RubricReader {
  private final Map<String, Mark> indicators = new HashMap<>();
  private final Map<String, Mark> readings = new HashMap<>();

  private RubricReader() {}

  static Rubric read(Entries rubric) {
    return new RubricReader().rubric(rubric);
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
      return new Indicator(
          named.id(),
          entries.text("title"),
          entries.text("text"),
          entries.halves("points"),
          entries.flagIfSaid("bonus"),
          readings(entries, "readings"),
          entries.clause());
    }
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
          .add(entries.at(key), "fault.points-sum", "stated", points(stated), "sum", points(sum));
    }
  }

  private static String points(int halves) {
    return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
  }
}
