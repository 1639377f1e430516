package pingyou.award.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Line;
import pingyou.award.ranking.Total;
import pingyou.award.roll.Step;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.rule.Window;

/** What became of a case, as its applicant is shown it. */
public sealed interface Standing {
  /** Nothing is made known yet. */
  record UnderReview() implements Standing {}

  /** A decision is known, and this case wasn't among those to be decided on. */
  record NotReviewed() implements Standing {}

  /**
   * The decision on this case is known.
   *
   * @param prize proposed, or won once it is final; null: none
   * @param cases how many were decided on
   * @param line that decided: the prize's own, without a prize the last
   * @param lines all of them, best first
   * @param objections the publicity period; its last day is the last for objections
   * @param finalAt null while it is but proposed
   * @param why from the cards to the prize; without scores only steps that tell none
   * @param scores null where the campaign doesn't show them
   */
  record Decided(
      String number,
      @Nullable Prize prize,
      int cases,
      Line line,
      List<Line> lines,
      Window objections,
      @Nullable Instant finalAt,
      List<Step> why,
      @Nullable Scores scores)
      implements Standing {
    public Decided {
      lines = List.copyOf(lines);
      why = List.copyOf(why);
    }
  }

  /**
   * @param cardHalves totals of the cards in half-points, least first
   * @param lineMean the last mean at or above the line that decided; null if nobody is
   * @param groups in the order of the rubric
   */
  record Scores(
      int rank,
      boolean joint,
      Total mean,
      List<Integer> cardHalves,
      @Nullable Total lineMean,
      List<GroupMean> groups) {
    public Scores {
      cardHalves = List.copyOf(cardHalves);
      groups = List.copyOf(groups);
    }
  }

  /**
   * @param maxHalves the most of the group, bonus only where it counts
   * @param winners the median of those with a prize; null without any
   */
  record GroupMean(String id, String title, int maxHalves, Total own, @Nullable Total winners) {}
}
