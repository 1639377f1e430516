package pingyou.campaign;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Clause;

/**
 * A text that a person agrees to; the text, its version and the time are kept.
 *
 * @param version counted up whenever the text changes: {@code 1}
 * @param text in plain words: who, what, why, how long, how to delete
 * @param purpose why it is asked, in one sentence
 * @param clause of the rulebook that asks for it; null where the law does
 */
public record Agreement(
    String id,
    String version,
    String title,
    String text,
    String purpose,
    AskedBefore askedBefore,
    @Nullable Clause clause) {
  /** When it is asked for. */
  public enum AskedBefore {
    /** Before the first field that tells who someone is. */
    PERSONAL,
    /** Before an ID number. */
    ID_NUMBER,
    /** When the case is submitted. */
    SUBMIT;

    /** Whether a person must have agreed before this field is answered. */
    public boolean covers(Field field) {
      return switch (this) {
        case PERSONAL -> field.head().personal();
        case ID_NUMBER -> field instanceof Field.IdNumber;
        case SUBMIT -> false;
      };
    }
  }
}
