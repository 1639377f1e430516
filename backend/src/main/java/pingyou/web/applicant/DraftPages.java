package pingyou.web.applicant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.Opened;
import pingyou.application.draft.DraftView;
import pingyou.campaign.Agreement;
import pingyou.store.Tx;
import pingyou.web.applicant.FormPost.Posted;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.DraftPage;

/** {@code /apply/{id}}: the whole form, which posts without script and saves itself with one. */
public final class DraftPages {
  private final Ground ground;
  private final Owned owned;
  private final FormFields fields;
  private final FormPost post;

  public DraftPages(Ground ground, Persons persons, Owned owned, Writing writing) {
    this.ground = ground;
    this.owned = owned;
    var controls = new Controls(ground.regions(), persons.schools());
    this.fields = new FormFields(ground.words(), controls, owned);
    this.post = new FormPost(writing, persons.schools());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned.draft(tx, request).map(view -> show(tx, request, view)).orElse(Answer.missing()));
  }

  private Answer show(Tx tx, Request request, DraftView view) {
    var path = Owned.path(view.opened());
    if (!view.writable()) {
      return new Answer.Redirect(path + "/progress");
    }
    var consent = owned.firstConsent(tx, view.opened());
    if (consent.isPresent()) {
      return new Answer.Redirect(path + "/consent/" + consent.get().id());
    }
    var checked = request.query().containsKey("check");
    var draft = new FormFields.Draft(view, Posted.NOTHING, checked, request.query("change"));
    return page(tx, request, draft, 200);
  }

  private Answer page(Tx tx, Request request, FormFields.Draft draft, int status) {
    var opened = draft.view().opened();
    var application = opened.application();
    var zone = opened.campaign().zone();
    var page =
        new DraftPage(
            request.shell(),
            opened.campaign().shortTitle(),
            opened.track().form().title(),
            application.number(),
            Spans.deadline(opened.applying(), request.arrivedAt(), zone),
            owned.closing(tx, opened, ground.words(), request.arrivedAt()),
            fields.problems(draft),
            draft.view().missing().size(),
            fields.sections(tx, draft),
            Spans.saved(application.savedAt(), request.arrivedAt(), zone),
            application.version(),
            Owned.path(opened),
            "/apply");
    return new Answer.Page(status, "draft", Map.of("page", page));
  }

  /** Saves everything that the form says, then shows what is missing or goes on to the preview. */
  public Answer save(Request request) {
    return ground
        .database()
        .write(tx ->
            owned.draft(tx, request).map(view -> save(tx, request, view)).orElse(Answer.missing()));
  }

  private Answer save(Tx tx, Request request, DraftView view) {
    if (!view.writable()) {
      return new Answer.Redirect(Owned.path(view.opened()) + "/progress");
    }
    owned.agree(tx, request, view.opened());
    var all = view.sections().stream().flatMap(it -> it.fields().stream()).toList();
    var posted = post.save(tx, request, view, all);
    var after = owned.draft(tx, request).orElseThrow();
    var path = Owned.path(after.opened());
    if (posted.isClean() && after.missing().isEmpty()) {
      return new Answer.Redirect(path + "/preview");
    }
    if (posted.isClean() && !request.field("own").isEmpty()) {
      return new Answer.Redirect(path + "#" + request.field("own") + "-field");
    }
    return page(tx, request, new FormFields.Draft(after, posted, true, ""), 422);
  }

  static Optional<Agreement> agreement(Opened opened, String id) {
    return opened.campaign().agreements().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  static List<String> where(Opened opened) {
    return List.of(opened.campaign().shortTitle());
  }
}
