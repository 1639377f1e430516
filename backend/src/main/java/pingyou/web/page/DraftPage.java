package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Shell;
import pingyou.web.part.form.SectionView;

/**
 * An applicant's form ({@code draft.jte}).
 *
 * @param number the case number; absent before the first submission
 * @param closing how the deadline came about, where that is to be known
 * @param problems what must be changed before it can be submitted, in form order; empty unless the
 *     person asked
 * @param missing how many fields still stand in the way
 * @param version of the draft, sent back with every change
 * @param action where the whole form is posted
 */
public record DraftPage(
    Shell shell,
    String campaign,
    String form,
    @Nullable String number,
    Deadline deadline,
    @Nullable String closing,
    List<Problem> problems,
    int missing,
    List<SectionView> sections,
    @Nullable String savedAt,
    long version,
    String action,
    String back) {}
