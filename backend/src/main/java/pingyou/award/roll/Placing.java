package pingyou.award.roll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Total;
import pingyou.campaign.prize.Prize;

/**
 * A case on the list, as it was when the list was reckoned.
 *
 * @param person who applied
 * @param county GB/T 2260
 * @param joint whether the rank is shared
 * @param cardHalves the totals of the cards in half-points, least first
 * @param groups means by group of the rubric
 * @param prize null: none, or not decided yet
 * @param undecided whether a line would part it from others of its rank, and no vote was taken
 */
public record Placing(
    UUID application,
    UUID person,
    String number,
    String name,
    String school,
    String county,
    int rank,
    boolean joint,
    Total mean,
    List<Integer> cardHalves,
    Map<String, Total> groups,
    @Nullable Prize prize,
    boolean undecided,
    List<Step> steps) {
  public Placing {
    cardHalves = List.copyOf(cardHalves);
    groups = Map.copyOf(groups);
    steps = List.copyOf(steps);
  }

  /** Whether it was visited on site and did not pass. */
  public boolean failedOnSite() {
    return steps.stream().anyMatch(it -> it instanceof Step.ByVisit(var passed, _) && !passed);
  }

  /** Whether it takes no place, whatever its rank: it failed on site, or its pool was full. */
  public boolean passedOver() {
    return failedOnSite() || steps.stream().anyMatch(Step.ByPool.class::isInstance);
  }

  /** Whether it was visited on site, however that went. */
  public boolean visited() {
    return steps.stream().anyMatch(Step.ByVisit.class::isInstance);
  }

  /** The same without name and school. */
  Placing unnamed() {
    return new Placing(
        application,
        person,
        number,
        "",
        "",
        county,
        rank,
        joint,
        mean,
        cardHalves,
        groups,
        prize,
        undecided,
        steps);
  }
}
