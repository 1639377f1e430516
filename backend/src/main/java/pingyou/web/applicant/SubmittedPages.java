package pingyou.web.applicant;

import java.util.List;
import java.util.Map;
import pingyou.application.view.CaseView;
import pingyou.application.view.CaseViews;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;

/** {@code /apply/{id}/submitted}: what was submitted last, as it counts. */
public final class SubmittedPages {
  private final Ground ground;
  private final CaseViews caseViews;

  public SubmittedPages(Ground ground, CaseViews caseViews) {
    this.ground = ground;
    this.caseViews = caseViews;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            request
                .id("id")
                .flatMap(id -> caseViews.view(tx, Owned.viewer(request), id))
                .map(view -> Answer.page("case", Map.of("page", page(request, view))))
                .orElse(Answer.missing()));
  }

  private CasePage page(Request request, CaseView view) {
    var words = ground.words();
    var at = Dates.full(view.receipt().moment().at(), view.opened().campaign().zone());
    var revision = String.valueOf(view.receipt().revision());
    return new CasePage(
        request.shell(),
        DraftPages.where(view.opened()),
        words.say("page.submitted.title"),
        List.of(
            view.receipt().number(),
            words.say("page.submitted.revision", "revision", revision, "time", at)),
        new Link(words.say("page.submitted.back"), Owned.path(view.opened()) + "/progress"),
        List.of(),
        CaseParts.of(view, null),
        List.of());
  }
}
