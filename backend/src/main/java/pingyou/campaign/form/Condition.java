package pingyou.campaign.form;

import java.util.Map;

/**
 * That an earlier field was answered so.
 *
 * @param field id of the earlier field
 * @param equals the stored answer under which the condition holds
 */
public record Condition(String field, String equals) {
  /** Whether it holds among these stored answers. */
  public boolean holds(Map<String, String> answers) {
    return equals.equals(answers.get(field));
  }
}
