package pingyou.application.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.application.enclosure.Enclosed;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Refusal;

/**
 * A field of a working copy as it is shown.
 *
 * @param value as it stands in a control; empty for what is sealed, which is only written anew but
 *     for its owner's tables
 * @param shown as it is read: names for codes, personal values masked, nothing of a password
 * @param length of a text in code points, for its counter; 0 for anything else
 * @param aspectsMissing what a long text doesn't speak of yet, by title
 * @param skipped whether the applicant went past it
 * @param problems what is against it, a missing required answer included
 * @param remarks what is to be known of it, though it stands
 * @param enclosed links and files that the value names, and how an attachment stands
 * @param returnedFor why the county wants it corrected; null if it doesn't
 */
public record FieldView(
    Field field,
    State state,
    String value,
    String shown,
    int length,
    List<String> aspectsMissing,
    boolean skipped,
    List<Refusal> problems,
    List<Refusal> remarks,
    Enclosed enclosed,
    @Nullable String returnedFor) {
  public FieldView {
    aspectsMissing = List.copyOf(aspectsMissing);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Where a field stands. */
  public enum State {
    EMPTY,
    FILLED,
    /** Written, but no longer right: another answer changed under it. */
    FAULTY,
    /** Not the applicant's to fill. */
    LOCKED,
    /** Not asked, given the other answers. */
    HIDDEN
  }
}
