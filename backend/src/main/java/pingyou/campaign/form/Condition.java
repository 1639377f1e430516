package pingyou.campaign.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.table.Quorum;

/**
 * That an earlier field was answered so.
 *
 * @param field id of the earlier field
 * @param answers the stored answers under any of which the condition holds, at least one
 * @param missed what the table that is the answer shall fulfil, and doesn't; null: the answers say
 *     it
 */
public record Condition(String field, List<String> answers, @Nullable Quorum missed) {
  /** What stands for the answer of a table that names too few. */
  public static final String SHORT = "short";

  public Condition {
    answers = List.copyOf(answers);
  }

  public Condition(String field, List<String> answers) {
    this(field, answers, null);
  }

  public Condition(String field, String answer) {
    this(field, List.of(answer));
  }

  /** Whether it holds among these stored answers. */
  public boolean holds(Map<String, String> stored) {
    var answer = stored.getOrDefault(field, "");
    return missed == null ? answers.contains(answer) : !missed.missedBy(answer).isEmpty();
  }
}
