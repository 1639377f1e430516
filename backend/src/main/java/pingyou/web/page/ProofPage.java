package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Deadline;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Enclosure;
import pingyou.web.part.form.FieldView;

/**
 * What is enclosed with one field of an applicant's form ({@code proof.jte}).
 *
 * @param listed whether it is a list, whose entries are changed one by one
 * @param refused whether what was sent couldn't be kept
 * @param problems what is against what was sent, or against what lies there
 * @param form what can be added or changed; absent where the list is full
 */
public record ProofPage(
    Shell shell,
    String campaign,
    String title,
    @Nullable String hint,
    @Nullable Basis basis,
    Deadline deadline,
    Link back,
    boolean listed,
    boolean refused,
    List<Problem> problems,
    Enclosure enclosure,
    String action,
    String version,
    @Nullable Form form) {

  /**
   * One act on what is enclosed.
   *
   * @param act what is sent under this name
   * @param at the entry that is changed, from 0; -1 for none
   */
  public record Form(
      String title, String act, int at, List<FieldView> fields, String verb, String said) {}
}
