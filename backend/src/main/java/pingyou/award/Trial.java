package pingyou.award;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.award.ranking.Lines;
import pingyou.award.roll.Roll;
import pingyou.campaign.prize.AwardBase;
import pingyou.review.Terms;

/**
 * The ranking as it would be decided now, for the secretariat.
 *
 * @param roll of the cases that have all their cards
 * @param bases how many cases each base would have
 * @param readings what each way of rounding would give of the campaign's base
 * @param cards handed in of the cases on the list
 * @param ballots on record, oldest first
 * @param unused those of them that part nothing any more
 * @param blockers what keeps the publicity from beginning
 * @param publicity the decision, once it is made; the trial then shows what has changed since
 */
public record Trial(
    Terms terms,
    Roll roll,
    Map<AwardBase, Integer> bases,
    List<Lines> readings,
    int cards,
    List<Ballot> ballots,
    List<Ballot> unused,
    List<Blocker> blockers,
    @Nullable Publicity publicity) {
  public Trial {
    bases = Map.copyOf(bases);
    readings = List.copyOf(readings);
    ballots = List.copyOf(ballots);
    unused = List.copyOf(unused);
    blockers = List.copyOf(blockers);
  }
}
