package pingyou.award.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.award.ranking.Line;
import pingyou.award.ranking.Total;
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.prize.Rounding;

/**
 * All reviewed cases of a track, in order.
 *
 * @param base what the percentages were taken of; each line has how many that were
 * @param lines best prize first
 * @param placings by rank; of the same rank those with the better prize first, then by case number,
 *     for showing only
 */
public record Roll(AwardBase base, Rounding rounding, List<Line> lines, List<Placing> placings) {
  public Roll {
    lines = List.copyOf(lines);
    placings = List.copyOf(placings);
  }

  public Optional<Placing> find(UUID application) {
    return placings.stream().filter(it -> it.application().equals(application)).findFirst();
  }

  /** Everyone with a prize, in order. */
  public List<Placing> winners() {
    return placings.stream().filter(it -> it.prize() != null).toList();
  }

  /** The same without the names and schools of those who won nothing. */
  public Roll ofWinners() {
    return new Roll(
        base,
        rounding,
        lines,
        placings.stream().map(it -> it.prize() == null ? it.unnamed() : it).toList());
  }

  /** Everyone with this prize, in order. */
  public List<Placing> winners(Prize prize) {
    return placings.stream().filter(it -> prize.equals(it.prize())).toList();
  }

  /** The last mean at or above a line; empty if nobody is. */
  public Optional<Total> meanAt(Line line) {
    return placings.stream()
        .filter(it -> !it.failedOnSite())
        .limit(line.cut())
        .reduce((_, last) -> last)
        .map(Placing::mean);
  }

  /** The median of the winners' means in a group; empty without winners. */
  public Optional<Total> winnersMedian(String group) {
    var means =
        winners().stream()
            .flatMap(it -> Optional.ofNullable(it.groups().get(group)).stream())
            .sorted()
            .toList();
    if (means.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(between(means.get((means.size() - 1) / 2), means.get(means.size() / 2)));
  }

  /** The mean of two means, exact. */
  private static Total between(Total one, Total other) {
    return new Total(
        one.sumHalves() * other.count() + other.sumHalves() * one.count(),
        2 * one.count() * other.count());
  }
}
