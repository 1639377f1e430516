package pingyou.award.roll;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Line;
import pingyou.award.ranking.Total;
import pingyou.award.ranking.Why;

/**
 * A step from the cards of a case to its prize, in the order in which one follows the other. Other
 * cases appear by their rank alone.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.ByMean.class, name = "mean"),
  @JsonSubTypes.Type(value = Step.ByPoints.class, name = "points"),
  @JsonSubTypes.Type(value = Step.ByExtremes.class, name = "extremes"),
  @JsonSubTypes.Type(value = Step.Joint.class, name = "joint"),
  @JsonSubTypes.Type(value = Step.ByVote.class, name = "vote"),
  @JsonSubTypes.Type(value = Step.ByLine.class, name = "line"),
  @JsonSubTypes.Type(value = Step.ByVisit.class, name = "visit"),
  @JsonSubTypes.Type(value = Step.ByPool.class, name = "pool")
})
public sealed interface Step {
  /** Whether it can be told to somebody who isn't shown scores and ranks. */
  default boolean tellsNoScore() {
    return switch (this) {
      case ByMean _, ByPoints _, ByExtremes _, Joint _ -> false;
      case ByVote _, ByLine _, ByVisit _, ByPool _ -> true;
    };
  }

  /**
   * The mean of the cards' totals.
   *
   * @param cardHalves the totals, least first
   */
  record ByMean(Total mean, List<Integer> cardHalves) implements Step {
    public ByMean {
      cardHalves = List.copyOf(cardHalves);
    }
  }

  /**
   * Cases of the same mean were compared by points: more goes first.
   *
   * @param group of the rubric whose mean was asked; null: the median of the cards' totals
   * @param others that stood level until here, best first
   * @param decided whether it told this case from at least one other
   */
  record ByPoints(@Nullable String group, Total own, List<OtherPoints> others, boolean decided)
      implements Step {
    public ByPoints {
      others = List.copyOf(others);
    }
  }

  /**
   * Cases level until here were compared by their cards far off the median: fewer go first.
   *
   * @param awayHalves how far off, in half-points, a card is not yet extreme
   */
  record ByExtremes(int awayHalves, int own, List<OtherCards> others, boolean decided)
      implements Step {
    public ByExtremes {
      others = List.copyOf(others);
    }
  }

  /**
   * No rule told these cases apart.
   *
   * @param cases how many share the rank, this one included
   */
  record Joint(int rank, int cases) implements Step {}

  /** The committee put this case at a position among those that share its rank, from 1. */
  record ByVote(int position, int of) implements Step {}

  /** Where the case stands to the line that decides its prize. */
  record ByLine(Line line, Why.Side side) implements Step {}

  /** A candidate was visited on site; who doesn't pass makes room for the next. */
  record ByVisit(boolean passed, LocalDate day) implements Step {}

  /** The pool from which it comes was full: as many as this went before it. */
  record ByPool(int places) implements Step {}

  /** Another case, by its rank. */
  record OtherPoints(int rank, Total points) {}

  /** Another case, by its rank. */
  record OtherCards(int rank, int cards) {}
}
