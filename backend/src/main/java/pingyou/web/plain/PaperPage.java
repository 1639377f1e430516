package pingyou.web.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Deadline;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.SectionView;

/**
 * A paper that a unit writes ({@code unitpaper.jte}).
 *
 * @param office whose it is
 * @param isSteering whether it is the secretariat's own
 * @param deadline null: it is never too late
 * @param said what is to be known before one goes on: that somebody else was faster, or that not
 *     everything was taken
 * @param missing how many cells still lack something
 * @param version of the paper, sent back with every change
 */
public record PaperPage(
    Shell shell,
    String title,
    String campaign,
    String office,
    boolean isSteering,
    Basis basis,
    @Nullable Deadline deadline,
    @Nullable String said,
    List<SectionView> sections,
    int missing,
    @Nullable String savedAt,
    String version,
    String action,
    Link back) {}
