package pingyou.award.ranking;

import java.util.List;
import java.util.UUID;
import pingyou.campaign.prize.TieRule;

/** A step from the cards of a case to its prize, in the order in which one follows the other. */
public sealed interface Why {
  /**
   * The mean of the cards' totals.
   *
   * @param cardHalves the totals, least first
   */
  record ByMean(Total mean, List<Integer> cardHalves) implements Why {
    public ByMean {
      cardHalves = List.copyOf(cardHalves);
    }
  }

  /**
   * A tie rule was asked because other cases stood level until here.
   *
   * @param others these cases and what the rule found of them, best first
   */
  record ByTieRule(TieRule rule, Measure own, List<Compared> others) implements Why {
    public ByTieRule {
      others = List.copyOf(others);
    }

    /** Whether the rule told this case from at least one other. */
    public boolean decided() {
      return others.stream().anyMatch(other -> own.compareTo(other.measure()) != 0);
    }
  }

  /** No rule told these cases apart: they share the rank. */
  record Joint(int rank, List<UUID> with) implements Why {
    public Joint {
      with = List.copyOf(with);
    }
  }

  /** The committee put this case at a position among those that share its rank, from 1. */
  record ByVote(int position, int of) implements Why {}

  /** Where the case stands to the line that decides its prize. */
  record ByLine(Line line, Side side) implements Why {}

  /** Another case beside which a rule was asked. */
  record Compared(UUID caseId, Measure measure) {}

  /** Of a line: in it, after it, or among joint cases that it would part. */
  enum Side {
    WITHIN,
    BEYOND,
    UNDECIDED
  }
}
