package pingyou.web.frame;

import pingyou.application.Applications;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.Drafts;
import pingyou.application.reveal.Reveals;
import pingyou.application.ruling.Corrections;
import pingyou.application.ruling.Rulings;
import pingyou.application.submission.Submissions;
import pingyou.application.view.CaseViews;

/** The features of applications, for handlers that need several of them. */
public record Applying(
    Applications applications,
    Drafts drafts,
    DraftViews draftViews,
    Submissions submissions,
    CaseViews caseViews,
    Corrections corrections,
    Rulings rulings,
    Reveals reveals) {}
