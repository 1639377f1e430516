package pingyou.award.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.campaign.prize.TieRule;

/** Parts cases of equal mean by one rule after another, and writes down what each rule found. */
final class TieOrder {
  private final List<TieRule> rules;
  private final Map<UUID, List<Why.ByTieRule>> found = new HashMap<>();

  TieOrder(List<TieRule> rules) {
    this.rules =
        rules.stream().takeWhile(rule -> !(rule instanceof TieRule.CommitteeVote)).toList();
  }

  /** The rules that were asked about this case, in order. */
  List<Why.ByTieRule> found(UUID caseId) {
    return found.getOrDefault(caseId, List.of());
  }

  /** The same cases in groups, best first; cases of a group are joint. */
  List<List<ScoredCase>> part(List<ScoredCase> level) {
    return part(level, 0);
  }

  private List<List<ScoredCase>> part(List<ScoredCase> level, int next) {
    if (level.size() == 1 || next == rules.size()) {
      return List.of(level);
    }
    var rule = rules.get(next);
    note(rule, level);
    var parted = new ArrayList<List<ScoredCase>>();
    for (var group : Ranking.groups(level, Comparator.comparing(c -> Measure.of(rule, c)))) {
      parted.addAll(part(group, next + 1));
    }
    return parted;
  }

  private void note(TieRule rule, List<ScoredCase> level) {
    var compared = new ArrayList<Why.Compared>();
    level.forEach(c -> compared.add(new Why.Compared(c.caseId(), Measure.of(rule, c))));
    compared.sort(Comparator.comparing(Why.Compared::measure).thenComparing(Why.Compared::caseId));
    for (var own : compared) {
      var others = compared.stream().filter(other -> !other.equals(own)).toList();
      found
          .computeIfAbsent(own.caseId(), id -> new ArrayList<>())
          .add(new Why.ByTieRule(rule, own.measure(), others));
    }
  }
}
