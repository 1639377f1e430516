package pingyou.web.part.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form with all its states.
 *
 * @param hint why or how, above the control; absent for a label that says all
 * @param problem what is wrong and how to write it
 * @param note a sentence beneath the control
 * @param remark what is to be known of the answer, though it stands
 * @param own what this person typed here when another device has written something newer, which
 *     then stands in the control
 * @param saveUrl where a script saves it on its own; absent for fields sent with the form only
 */
public record FieldView(
    String id,
    String label,
    @Nullable String hint,
    boolean optional,
    @Nullable String problem,
    @Nullable String note,
    @Nullable String remark,
    @Nullable String own,
    @Nullable String saveUrl,
    Control control) {

  /** A required field without anything remarkable. */
  public static FieldView of(String id, String label, @Nullable String saveUrl, Control control) {
    return new FieldView(id, label, null, false, null, null, null, null, saveUrl, control);
  }

  public FieldView hinted(String text) {
    return new FieldView(id, label, text, optional, problem, note, remark, own, saveUrl, control);
  }

  public FieldView faulty(String text) {
    return new FieldView(id, label, hint, optional, text, note, remark, own, saveUrl, control);
  }

  public FieldView noted(String text) {
    return new FieldView(id, label, hint, optional, problem, text, remark, own, saveUrl, control);
  }

  public FieldView disagreeing(String typed) {
    return new FieldView(id, label, hint, optional, problem, note, remark, typed, saveUrl, control);
  }

  public FieldView asOptional() {
    return new FieldView(id, label, hint, true, problem, note, remark, own, saveUrl, control);
  }

  /** The ids of the texts that explain the control, for {@code aria-describedby}. */
  public @Nullable String describedBy() {
    var ids =
        Stream.of(
                hint == null ? "" : id + "-hint",
                problem == null ? "" : id + "-problem",
                note == null ? "" : id + "-note",
                remark == null ? "" : id + "-remark")
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
