package pingyou.award.ranking;

import java.util.List;
import java.util.UUID;
import pingyou.campaign.prize.Prize;

/**
 * Every case with its prize, every line with its state.
 *
 * @param awarded in the order of the ranking
 * @param cuts the lines, best prize first
 * @param unusedVotes votes on cases that no line parts, or not these alone: the ranking has changed
 *     since, or a later vote on the same cases counts
 */
public record Decision(List<Awarded> awarded, List<Cut> cuts, List<Vote> unusedVotes) {
  public Decision {
    awarded = List.copyOf(awarded);
    cuts = List.copyOf(cuts);
    unusedVotes = List.copyOf(unusedVotes);
  }

  /** Whether nothing waits for a vote. Publicity can't begin before. */
  public boolean isSettled() {
    return cuts.stream().allMatch(cut -> cut instanceof Cut.Drawn);
  }

  /**
   * @param joint whether the rank is shared
   * @param why all steps from the cards to the verdict
   */
  public record Awarded(UUID caseId, int rank, boolean joint, Verdict verdict, List<Why> why) {
    public Awarded {
      why = List.copyOf(why);
    }
  }

  /** What a case gets. */
  public sealed interface Verdict {
    record Won(Prize prize) implements Verdict {}

    record NoPrize() implements Verdict {}

    /** A line would part this case from others of its rank: the committee votes. */
    record ToBeVoted() implements Verdict {}
  }

  /** A line over the ranking. */
  public sealed interface Cut {
    Line line();

    record Drawn(Line line) implements Cut {}

    /** These cases share a rank, and the line falls among them. */
    record Undecided(Line line, int rank, List<UUID> caseIds) implements Cut {
      public Undecided {
        caseIds = List.copyOf(caseIds);
      }
    }
  }
}
