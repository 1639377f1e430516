package pingyou.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;

/**
 * What is written on a card.
 *
 * @param scores half-points by indicator; one that isn't scored is absent, which differs from 0
 * @param readings figures by reading
 * @param comment empty if there is none
 */
public record Sheet(Map<String, Integer> scores, Map<String, Figure> readings, String comment) {
  public static final Sheet EMPTY = new Sheet(Map.of(), Map.of(), "");

  public Sheet {
    scores = Map.copyOf(scores);
    readings = Map.copyOf(readings);
  }

  /**
   * @param halves null takes the score back
   */
  public Sheet scored(String indicator, @Nullable Integer halves) {
    return new Sheet(with(scores, indicator, halves), readings, comment);
  }

  /**
   * @param figure null takes it back
   */
  public Sheet read(String reading, @Nullable Figure figure) {
    return new Sheet(scores, with(readings, reading, figure), comment);
  }

  public Sheet commented(String text) {
    return new Sheet(scores, readings, text);
  }

  /** Half-points of everything that is scored so far. */
  public int totalHalves() {
    return scores.values().stream().mapToInt(halves -> halves).sum();
  }

  /** Half-points of a group so far. */
  public int halves(Group group) {
    return halves(group, indicator -> true);
  }

  /** Half-points by group; bonus indicators only if they count. */
  public Map<String, Integer> halvesByGroup(Rubric rubric, boolean bonusCounted) {
    var byGroup = new TreeMap<String, Integer>();
    for (var group : rubric.groups()) {
      byGroup.put(group.id(), halves(group, it -> bonusCounted || !it.bonus()));
    }
    return byGroup;
  }

  private int halves(Group group, Predicate<Indicator> counts) {
    return group.indicators().stream()
        .filter(counts)
        .mapToInt(indicator -> scores.getOrDefault(indicator.id(), 0))
        .sum();
  }

  private static <V> Map<String, V> with(Map<String, V> values, String key, @Nullable V value) {
    var changed = new TreeMap<>(values);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }
}
