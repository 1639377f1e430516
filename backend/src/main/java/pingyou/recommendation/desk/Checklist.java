package pingyou.recommendation.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Region;
import pingyou.recommendation.paper.Waiver;

/**
 * What a unit hands in, item by item in the notice's order.
 *
 * @param region of the unit
 */
public record Checklist(Region region, List<Item> items) {
  public Checklist {
    items = List.copyOf(items);
  }

  /** Where an item stands. */
  public enum State {
    /** It is asked of another kind of unit. */
    NOT_DUE,
    EMPTY,
    BEGUN,
    COMPLETE,
    WAIVED
  }

  /**
   * One thing to be handed in.
   *
   * @param waiver by which the unit may do without it; also where it is there all the same
   */
  public record Item(Paper paper, State state, @Nullable Waiver waiver) {
    /** Whether the secretariat may let the unit go without it, or take that back. */
    public boolean isWaivable() {
      return paper.form() != null && (state != State.COMPLETE || waiver != null);
    }

    /** Whether nothing more is asked for it. */
    public boolean isSettled() {
      return state != State.EMPTY && state != State.BEGUN;
    }
  }

  public Optional<Item> item(String paper) {
    return items.stream().filter(it -> it.paper().id().equals(paper)).findFirst();
  }

  /** How many items something is still missing of. */
  public int open() {
    return (int) items.stream().filter(it -> !it.isSettled()).count();
  }
}
