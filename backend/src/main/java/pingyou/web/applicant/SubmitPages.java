package pingyou.web.applicant;

import java.util.Map;
import java.util.UUID;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView;
import pingyou.application.draft.SectionView;
import pingyou.application.submission.Receipt;
import pingyou.application.submission.Submissions;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.SummaryPage;
import pingyou.web.part.Link;

/** {@code /apply/{id}/preview}: everything once more, the promise, and submitting. */
public final class SubmitPages {
  private static final int LONGEST_NUMBER = 9;

  private final Ground ground;
  private final Submissions submissions;
  private final Owned owned;

  public SubmitPages(Ground ground, Submissions submissions, Owned owned) {
    this.ground = ground;
    this.submissions = submissions;
    this.owned = owned;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned.draft(tx, request).map(view -> show(request, view)).orElse(Answer.missing()));
  }

  private static Answer show(Request request, DraftView view) {
    var path = Owned.path(view.opened());
    if (!view.writable()) {
      return new Answer.Redirect(path + "/progress");
    }
    if (!view.missing().isEmpty()) {
      return new Answer.Redirect(path + "?check=1");
    }
    return Answer.page("summary", Map.of("page", page(request, view)));
  }

  private static SummaryPage page(Request request, DraftView view) {
    var opened = view.opened();
    var promise = opened.track().promise();
    return new SummaryPage(
        request.shell(),
        opened.campaign().shortTitle(),
        opened.track().form().title(),
        Spans.deadline(opened.applying(), request.arrivedAt(), opened.campaign().zone()),
        view.sections().stream()
            .filter(it -> !it.fields().isEmpty())
            .map(SubmitPages::part)
            .toList(),
        new SummaryPage.Promise(promise.title(), promise.text(), promise.version()),
        opened.application().submission() != null,
        String.valueOf(opened.application().version()),
        Owned.path(opened) + "/submit",
        Owned.path(opened));
  }

  private static SummaryPage.Part part(SectionView section) {
    var answers =
        section.fields().stream()
            .filter(it -> it.state() != FieldView.State.HIDDEN)
            .filter(it -> it.state() != FieldView.State.LOCKED)
            .map(it ->
                new SummaryPage.Answer(
                    it.field().head().label(),
                    it.shown().isEmpty() ? null : it.shown(),
                    it.field() instanceof Field.Secret && it.state() == FieldView.State.FILLED,
                    CaseParts.enclosure(it.enclosed())))
            .toList();
    return new SummaryPage.Part(section.section().title(), answers);
  }

  /** Submits what was read: the form's key is the version that the preview showed. */
  public Answer submit(Request request) {
    var found = ground.database().read(tx -> owned.find(tx, request));
    if (found.isEmpty()) {
      return Answer.missing();
    }
    var path = Owned.path(found.get());
    var outcome =
        ground
            .database()
            .write(
                tx -> submissions.submit(tx, edit(request, found.get()), request.field("promise")));
    return switch (outcome) {
      case Done<Receipt> _ -> new Answer.Redirect(path + "/receipt");
      case Refused<Receipt>(var why) ->
          ground
              .words()
              .page(
                  request,
                  why,
                  new Link(ground.words().say("page.submit.back"), path + "/preview"));
    };
  }

  private static Edit edit(Request request, Opened opened) {
    UUID application = opened.application().id();
    return new Edit(
        application,
        request.person(),
        number(request.field("key")),
        Moment.of(request.arrivedAt()));
  }

  /** A version; 0, which none has, for anything that isn't one. */
  private static int number(String typed) {
    return typed.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(typed) : 0;
  }
}
