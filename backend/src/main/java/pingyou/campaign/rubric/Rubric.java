package pingyou.campaign.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import pingyou.campaign.points.Reading;

/**
 * The scoring table.
 *
 * @param title of the table, word for word
 * @param groups first-level indicators in the table's order
 * @param unscored what reviewers read in the space and write down although no points hang on it
 */
public record Rubric(String title, List<Group> groups, List<Reading> unscored) {
  public Rubric {
    groups = List.copyOf(groups);
    unscored = List.copyOf(unscored);
  }

  /** All indicators in the table's order. */
  public List<Indicator> indicators() {
    return groups.stream().flatMap(group -> group.indicators().stream()).toList();
  }

  /**
   * The indicator of this id.
   *
   * @throws NoSuchElementException if the table has none
   */
  public Indicator indicator(String id) {
    return indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no indicator " + id));
  }

  /** All readings: those of the indicators in order, then the unscored ones. */
  public List<Reading> readings() {
    var readings =
        new ArrayList<>(
            indicators().stream().flatMap(indicator -> indicator.readings().stream()).toList());
    readings.addAll(unscored);
    return List.copyOf(readings);
  }

  /** The most a case can get, in half-points, the bonus included. */
  public int maxHalves() {
    return indicators().stream().mapToInt(Indicator::maxHalves).sum();
  }

  /** The most a case can get without bonus indicators, in half-points. */
  public int maxHalvesWithoutBonus() {
    return indicators().stream()
        .filter(indicator -> !indicator.bonus())
        .mapToInt(Indicator::maxHalves)
        .sum();
  }
}
