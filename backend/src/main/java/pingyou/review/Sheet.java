package pingyou.review;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.Points;
import pingyou.campaign.points.Result;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;

/**
 * What is written on a card.
 *
 * @param scores half-points by indicator; one that isn't scored is absent, which differs from 0
 * @param readings figures by reading
 * @param comment empty if there is none
 * @param reasons by indicator: why its points differ from what the counts give
 */
public record Sheet(
    Map<String, Integer> scores,
    Map<String, Figure> readings,
    String comment,
    Map<String, String> reasons) {
  public static final Sheet EMPTY = new Sheet(Map.of(), Map.of(), "", Map.of());

  public Sheet {
    scores = Map.copyOf(scores);
    readings = Map.copyOf(readings);
    reasons = Map.copyOf(reasons);
  }

  /**
   * @param halves null takes the score back
   */
  public Sheet scored(String indicator, @Nullable Integer halves) {
    return new Sheet(with(scores, indicator, halves), readings, comment, reasons);
  }

  /**
   * @param figure null takes it back
   */
  public Sheet read(String reading, @Nullable Figure figure) {
    return new Sheet(scores, with(readings, reading, figure), comment, reasons);
  }

  public Sheet commented(String text) {
    return new Sheet(scores, readings, text, reasons);
  }

  /**
   * @param reason an empty one is taken out
   */
  public Sheet reasoned(String indicator, String reason) {
    var kept = with(reasons, indicator, reason.isEmpty() ? null : reason);
    return new Sheet(scores, readings, comment, kept);
  }

  /** What the indicator's rule makes of what was read; empty until all of it is. */
  public Optional<Result> result(Indicator indicator) {
    var counts = new TreeMap<String, Long>();
    readings.forEach((reading, figure) -> counts.put(reading, figure.value()));
    return Points.of(indicator.rule(), counts);
  }

  /** Whether the points given need a reason, there or not. */
  public boolean isOwn(Indicator indicator) {
    var given = scores.get(indicator.id());
    return given != null && result(indicator).filter(it -> !it.allows(given)).isPresent();
  }

  /** The reason given for an indicator's points; empty if there is none. */
  public String reason(Indicator indicator) {
    return reasons.getOrDefault(indicator.id(), "");
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
