package pingyou.award.roll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.award.ranking.Measure;
import pingyou.award.ranking.Total;
import pingyou.award.ranking.Why;
import pingyou.campaign.prize.TieRule;

/** Writes the reasons of a ranking down without the ids of other cases. */
record Steps(Map<UUID, Integer> ranks) {
  List<Step> of(List<Why> why) {
    return why.stream().map(this::step).toList();
  }

  private Step step(Why why) {
    return switch (why) {
      case Why.ByMean(var mean, var cardHalves) -> new Step.ByMean(mean, cardHalves);
      case Why.ByTieRule byRule -> compared(byRule);
      case Why.Joint(var rank, var with) -> new Step.Joint(rank, with.size() + 1);
      case Why.ByVote(var position, var of) -> new Step.ByVote(position, of);
      case Why.ByLine(var line, var side) -> new Step.ByLine(line, side);
    };
  }

  private Step compared(Why.ByTieRule asked) {
    return switch (asked.rule()) {
      case TieRule.GroupTotal(var group) ->
          new Step.ByPoints(group, points(asked.own()), points(asked), asked.decided());
      case TieRule.Median() ->
          new Step.ByPoints(null, points(asked.own()), points(asked), asked.decided());
      case TieRule.FewerExtremes(var awayHalves) ->
          new Step.ByExtremes(awayHalves, cards(asked.own()), cards(asked), asked.decided());
      case TieRule.CommitteeVote() -> throw new IllegalArgumentException("a vote is no measure");
    };
  }

  private List<Step.OtherPoints> points(Why.ByTieRule asked) {
    return asked.others().stream()
        .map(it -> new Step.OtherPoints(rank(it.caseId()), points(it.measure())))
        .toList();
  }

  private List<Step.OtherCards> cards(Why.ByTieRule asked) {
    return asked.others().stream()
        .map(it -> new Step.OtherCards(rank(it.caseId()), cards(it.measure())))
        .toList();
  }

  private int rank(UUID caseId) {
    var rank = ranks.get(caseId);
    if (rank == null) {
      throw new IllegalArgumentException("no rank of case " + caseId);
    }
    return rank;
  }

  private static Total points(Measure measure) {
    return switch (measure) {
      case Measure.Points(var value) -> value;
      case Measure.Extremes _ -> throw new IllegalArgumentException("cards, not points");
    };
  }

  private static int cards(Measure measure) {
    return switch (measure) {
      case Measure.Extremes(var cards) -> cards;
      case Measure.Points _ -> throw new IllegalArgumentException("points, not cards");
    };
  }
}
