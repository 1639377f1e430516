package pingyou.web.plain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.FieldView;

/**
 * A question with its fields and one act ({@code ask.jte}).
 *
 * @param fact a second line of the header; absent if the title says all
 * @param problems what must be changed first, in form order
 * @param passages what is to be read before
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
    Act act) {

  /** A text under its heading. */
  public record Passage(String title, String text) {}

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
