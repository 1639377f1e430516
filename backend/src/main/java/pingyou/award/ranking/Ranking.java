package pingyou.award.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import pingyou.campaign.prize.TieRule;

/**
 * All cases by exact mean and tie order. Ranks are those of a competition, 1 2 2 4: one more than
 * the number of cases before.
 *
 * @param ranked by rank; cases that share a rank stand by id, which says nothing and decides
 *     nothing
 */
public record Ranking(List<Ranked> ranked) {
  public Ranking {
    ranked = List.copyOf(ranked);
  }

  /**
   * @param jointWith the other cases of the same rank, sorted by id
   * @param why the steps to this rank
   */
  public record Ranked(UUID caseId, int rank, Total mean, List<UUID> jointWith, List<Why> why) {
    public Ranked {
      jointWith = List.copyOf(jointWith);
      why = List.copyOf(why);
    }
  }

  /**
   * @param cases all with enough cards; fewer than the campaign asks for must not come here
   * @param tieOrder what is asked of cases of equal mean; a group it names is on every card
   */
  public static Ranking of(List<ScoredCase> cases, List<TieRule> tieOrder) {
    var ids = new HashSet<UUID>();
    for (ScoredCase c : cases) {
      if (!ids.add(c.caseId())) {
        throw new IllegalArgumentException("case twice: " + c.caseId());
      }
    }
    var order = new TieOrder(tieOrder);
    var ranked = new ArrayList<Ranked>();
    for (var level : groups(cases, Comparator.comparing(Ranking::mean).reversed())) {
      for (var joint : order.part(level)) {
        ranked.addAll(share(ranked.size() + 1, joint, order));
      }
    }
    return new Ranking(ranked);
  }

  private static List<Ranked> share(int rank, List<ScoredCase> joint, TieOrder order) {
    var ids = joint.stream().map(ScoredCase::caseId).sorted().toList();
    return joint.stream()
        .sorted(Comparator.comparing(ScoredCase::caseId))
        .map(c -> {
          var with = ids.stream().filter(id -> !id.equals(c.caseId())).toList();
          List<Why> why = new ArrayList<>();
          why.add(new Why.ByMean(mean(c), c.cardHalves()));
          why.addAll(order.found(c.caseId()));
          if (!with.isEmpty()) {
            why.add(new Why.Joint(rank, with));
          }
          return new Ranked(c.caseId(), rank, mean(c), with, why);
        })
        .toList();
  }

  /** The cases sorted, those that compare as equal together. */
  static List<List<ScoredCase>> groups(List<ScoredCase> cases, Comparator<ScoredCase> order) {
    var groups = new ArrayList<List<ScoredCase>>();
    for (ScoredCase next : cases.stream().sorted(order).toList()) {
      if (groups.isEmpty() || order.compare(groups.getLast().getFirst(), next) != 0) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(next);
    }
    return groups;
  }

  private static Total mean(ScoredCase of) {
    return Total.of(of.cardHalves());
  }
}
