package pingyou.campaign.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.check.Positions;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Refusal;

/** Collects the questions of one scope, each with the decision that its scope knows for it. */
final class Notes {
  static final String SENTENCES = "lint.";

  private final Positions positions;
  private final List<Finding> found;
  private final List<Assumed> decisions;

  /**
   * @param decisions that count here, the closest first
   */
  private Notes(Positions positions, List<Finding> found, List<Assumed> decisions) {
    this.positions = positions;
    this.found = found;
    this.decisions = List.copyOf(decisions);
  }

  static Notes of(Positions positions) {
    return new Notes(positions, new ArrayList<>(), List.of());
  }

  /** For a part in which these decisions count, and none else. */
  Notes with(List<Assumed> decisions) {
    return new Notes(positions, found, decisions);
  }

  /** Notes a question; the pairs are placeholder, value, placeholder, value … */
  void ask(Check check, String path, @Nullable Clause clause, String... pairs) {
    var decision = decisions.stream().filter(it -> it.settles().contains(check.word())).findFirst();
    var spot = positions.at(path, Refusal.of(SENTENCES + check.word(), pairs));
    var place = clause == null ? "" : clause.place();
    found.add(new Finding(Severity.WARNING, spot, place, decision.orElse(null)));
  }

  /** Notes a decision that names a check that there isn't. */
  void unknown(String path, Clause clause, String word) {
    wrong("unknown-check", path, clause, "check", word);
  }

  /** Notes what no decision can settle. */
  void wrong(String word, String path, @Nullable Clause clause, String... pairs) {
    var spot = positions.at(path, Refusal.of(SENTENCES + word, pairs));
    found.add(new Finding(Severity.ERROR, spot, clause == null ? "" : clause.place(), null));
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
