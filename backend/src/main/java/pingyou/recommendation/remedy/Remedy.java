package pingyou.recommendation.remedy;

import java.util.List;

/**
 * The fewest changes that let a unit's tied lists stand.
 *
 * @param keepsAll whether only such changes were looked at as keep everything that the list picks
 */
public record Remedy(boolean keepsAll, List<Step> steps) {
  public Remedy {
    steps = List.copyOf(steps);
  }

  /**
   * One of them.
   *
   * @param adds whether the case is to be picked; else it is to be put back
   * @param track title of the track in whose list
   * @param name of the applicant
   */
  public record Step(boolean adds, String track, String name) {}
}
