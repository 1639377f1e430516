package pingyou.recommendation.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.Sending;
import pingyou.recommendation.Step;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.Scored;
import pingyou.recommendation.list.WorkingList;
import pingyou.recommendation.remedy.Remedy;

/**
 * A unit's desk.
 *
 * @param window in which the unit acts; its level's own is {@code terms.level().window()}
 * @param isClosed whether the list is frozen; until then, outside the window, it can only be seen
 * @param recipient name of the region whose office gets the list; null at the last level
 * @param quota how many cases the unit may send
 * @param scored what its evaluators gave
 * @param lines the picks by rank, then the others by case number
 * @param obstacles what must be put right before the list can be sent
 * @param remedies the smallest changes where the list and another of the unit collide
 * @param isUnsent whether something was changed since the list was sent last
 * @param sendings the lists that were sent, oldest first
 * @param history what happened, the latest first
 */
public record Desk(
    Terms terms,
    Window window,
    boolean isClosed,
    @Nullable String recipient,
    Counts counts,
    Quota quota,
    Scored scored,
    List<WorkingList.Line> lines,
    List<Obstacle> obstacles,
    List<Remedy> remedies,
    boolean isUnsent,
    List<Sending> sendings,
    List<Event> history) {
  public Desk {
    lines = List.copyOf(lines);
    obstacles = List.copyOf(obstacles);
    remedies = List.copyOf(remedies);
    sendings = List.copyOf(sendings);
    history = List.copyOf(history);
  }

  /** How many cases lie in each list of the desk; they add up to {@code received}. */
  public record Counts(long received, long picked, long open, long declined, long returned) {}

  /**
   * A step with its names.
   *
   * @param person who did it; null for the close
   * @param applicant whose case it was about; null if it was none or it is no longer a candidate
   */
  public record Event(Step step, @Nullable String person, @Nullable String applicant) {}
}
