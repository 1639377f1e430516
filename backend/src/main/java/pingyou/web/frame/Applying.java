package pingyou.web.frame;

import java.nio.file.Path;
import pingyou.application.Applications;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.Drafts;
import pingyou.application.enclosure.Receipts;
import pingyou.application.evidence.Downloads;
import pingyou.application.evidence.Evidences;
import pingyou.application.past.PastWinners;
import pingyou.application.platform.Placements;
import pingyou.application.reveal.Reveals;
import pingyou.application.ruling.Corrections;
import pingyou.application.ruling.Rulings;
import pingyou.application.submission.Submissions;
import pingyou.application.view.CaseViews;

/**
 * The features of applications, for handlers that need several of them.
 *
 * @param incoming where files lie while they arrive
 */
public record Applying(
    Applications applications,
    Drafts drafts,
    DraftViews draftViews,
    Submissions submissions,
    CaseViews caseViews,
    Corrections corrections,
    Rulings rulings,
    Reveals reveals,
    Evidences evidences,
    Receipts receipts,
    Downloads downloads,
    PastWinners pastWinners,
    Placements placements,
    Path incoming) {}
