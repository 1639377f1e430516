package pingyou.campaign.form;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Clause;

/**
 * What all fields have.
 *
 * @param id unique in the form; answers are stored under it
 * @param label of the cell, word for word where the paper form has it
 * @param hint why it is asked or how it is written, a sentence for people; empty if the label says
 *     all
 * @param required whether a case can't be submitted without it (while {@code when} holds)
 * @param when the answer to another field under which this one is asked at all; null: always
 * @param personal whether it tells who someone is, so that consent comes first
 * @param clause of the rulebook that asks for it; null where the paper form's cell is the only one
 */
public record Head(
    String id,
    String label,
    String hint,
    boolean required,
    @Nullable Condition when,
    boolean personal,
    @Nullable Clause clause) {
  /** The same, required or not. */
  public Head required(boolean isRequired) {
    return new Head(id, label, hint, isRequired, when, personal, clause);
  }

  /** The same, telling who someone is. */
  public Head asPersonal() {
    return new Head(id, label, hint, required, when, true, clause);
  }
}
