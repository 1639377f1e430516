package pingyou.web.plain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;

/**
 * A question with its fields and one act ({@code ask.jte}).
 *
 * @param fact a second line of the header; absent if the title says all
 * @param problems what must be changed first, in form order
 * @param passages what is to be read before
 * @param folds under which the fields lie folded together; empty if they all lie open
 */
public record AskPage(
    Shell shell,
    List<String> where,
    String title,
    @Nullable String fact,
    Link back,
    List<Problem> problems,
    List<Passage> passages,
    List<FieldView> fields,
    List<Fold> folds,
    Act act) {
  /** With all its fields open. */
  public AskPage(
      Shell shell,
      List<String> where,
      String title,
      @Nullable String fact,
      Link back,
      List<Problem> problems,
      List<Passage> passages,
      List<FieldView> fields,
      Act act) {
    this(shell, where, title, fact, back, problems, passages, fields, List.of(), act);
  }

  /** The same, its fields folded together under these titles. */
  public AskPage folded(List<Fold> some) {
    return new AskPage(shell, where, title, fact, back, problems, passages, fields, some, act);
  }

  /** The same with what is wrong, and its fields so marked. */
  public AskPage faulty(List<Problem> some, List<FieldView> marked) {
    return new AskPage(shell, where, title, fact, back, some, passages, marked, folds, act);
  }

  /** The fields under a fold. */
  public List<FieldView> under(Fold fold) {
    return fields.stream().filter(it -> fold.fields().contains(it.id())).toList();
  }

  /** Whether a fold lies open: something under it is written, or wrong. */
  public boolean isOpen(Fold fold) {
    return under(fold).stream().anyMatch(it -> it.problem() != null || isWritten(it));
  }

  private static boolean isWritten(FieldView field) {
    return field.control() instanceof Control.LongText text && !text.value().isBlank();
  }

  /** A text under its heading. */
  public record Passage(String title, String text) {}

  /**
   * Fields that lie folded together under a title.
   *
   * @param fields by id
   */
  public record Fold(String title, List<String> fields) {
    public Fold {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What the button does.
   *
   * @param danger whether it takes something back or away
   * @param said what is to be known of it, at the button
   * @param quiet the way out without doing it
   * @param sent along with the form
   */
  public record Act(
      String action,
      String verb,
      boolean danger,
      String said,
      String quiet,
      Map<String, String> sent) {}
}
