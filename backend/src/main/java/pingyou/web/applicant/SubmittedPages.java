package pingyou.web.applicant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.application.view.CaseView;
import pingyou.application.view.CaseViews;
import pingyou.recommendation.desk.Checklist;
import pingyou.recommendation.desk.Checklists;
import pingyou.web.frame.Applying;
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
  private final Checklists checklists;

  public SubmittedPages(Ground ground, Applying applying, Checklists checklists) {
    this.ground = ground;
    this.caseViews = applying.caseViews();
    this.checklists = checklists;
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
        Stream.concat(papers(view), CaseParts.of(view, null).stream()).toList(),
        List.of());
  }

  /** What those hand in who come straight to the last level. */
  private Stream<CasePage.Part> papers(CaseView view) {
    var words = ground.words();
    var items = checklists.entering(view.opened().application());
    return items.isEmpty()
        ? Stream.of()
        : Stream.of(
            new CasePage.Part(
                words.say("page.papers.applicant"), items.stream().map(this::cell).toList()));
  }

  private CasePage.Cell cell(Checklist.Item item) {
    var state = item.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var said = ground.words().say("page.papers.state." + state);
    return new CasePage.Cell(item.paper().title(), said, CasePage.Blank.LEFT, false, null);
  }
}
