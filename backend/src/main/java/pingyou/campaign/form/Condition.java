package pingyou.campaign.form;

import java.util.List;
import java.util.Map;

/**
 * That an earlier field was answered so.
 *
 * @param field id of the earlier field
 * @param answers the stored answers under any of which the condition holds, at least one
 */
public record Condition(String field, List<String> answers) {
  public Condition {
    answers = List.copyOf(answers);
  }

  public Condition(String field, String answer) {
    this(field, List.of(answer));
  }

  /** Whether it holds among these stored answers. */
  public boolean holds(Map<String, String> stored) {
    return answers.contains(stored.getOrDefault(field, ""));
  }
}
