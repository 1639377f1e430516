package pingyou.award.ranking;

import java.util.List;
import pingyou.campaign.prize.TieRule;

/**
 * What a tie rule finds of a case. Measures of the same rule compare, the one that goes first being
 * less; those of different rules don't.
 */
public sealed interface Measure extends Comparable<Measure> {
  /** A mean of a group or a median: more goes first. */
  record Points(Total value) implements Measure {}

  /** Cards far off the median of the case: fewer go first. */
  record Extremes(int cards) implements Measure {}

  static Measure of(TieRule rule, ScoredCase of) {
    return switch (rule) {
      case TieRule.GroupTotal group -> groupMean(group.group(), of);
      case TieRule.Median() -> new Points(median(of));
      case TieRule.FewerExtremes extremes -> extremes(extremes.awayHalves(), of);
      case TieRule.CommitteeVote() -> throw new IllegalArgumentException("a vote isn't measured");
    };
  }

  @Override
  default int compareTo(Measure other) {
    return switch (this) {
      case Points mine when other instanceof Points theirs ->
          theirs.value().compareTo(mine.value());
      case Extremes mine when other instanceof Extremes theirs ->
          Integer.compare(mine.cards(), theirs.cards());
      default -> throw new IllegalArgumentException("measures of different rules");
    };
  }

  private static Measure groupMean(String group, ScoredCase of) {
    return new Points(Total.of(of.cards().stream().map(card -> card.halvesOf(group)).toList()));
  }

  /** The middle card, or the mean of the two middle ones. */
  private static Total median(ScoredCase of) {
    var sorted = of.cardHalves();
    int upper = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? new Total(sorted.get(upper), 1)
        : Total.of(List.of(sorted.get(upper - 1), sorted.get(upper)));
  }

  private static Measure extremes(int awayHalves, ScoredCase of) {
    var median = median(of);
    long far =
        of.cardHalves().stream()
            .map(halves -> halves * (long) median.count() - median.sumHalves())
            .filter(distance -> Math.abs(distance) > awayHalves * (long) median.count())
            .count();
    return new Extremes((int) far);
  }
}
