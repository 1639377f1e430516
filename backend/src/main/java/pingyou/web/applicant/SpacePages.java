package pingyou.web.applicant;

import java.util.List;
import java.util.Map;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView;
import pingyou.campaign.form.Field;
import pingyou.store.Tx;
import pingyou.web.applicant.FormPost.Posted;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/**
 * {@code /apply/{id}/space}: account and password of the learning space and, if the person likes,
 * the ID number: what is better not typed into a chat.
 */
public final class SpacePages {
  private final Ground ground;
  private final Owned owned;
  private final FormFields fields;
  private final FormPost post;

  public SpacePages(Ground ground, Persons persons, Owned owned, Writing writing) {
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
            owned
                .draft(tx, request)
                .map(view -> view.writable() ? page(tx, request, view, Posted.NOTHING) : gone(view))
                .orElse(Answer.missing()));
  }

  private static Answer gone(DraftView view) {
    return new Answer.Redirect(Owned.path(view.opened()) + "/progress");
  }

  private static List<FieldView> confidential(DraftView view) {
    return view.sections().stream()
        .flatMap(it -> it.fields().stream())
        .filter(it ->
            it.field() instanceof Field.Account
                || it.field() instanceof Field.Secret
                || it.field() instanceof Field.IdNumber)
        .toList();
  }

  private Answer page(Tx tx, Request request, DraftView view, Posted posted) {
    var words = ground.words();
    var opened = view.opened();
    var draft = new FormFields.Draft(view, posted, false, "");
    var shown =
        fields.fields(tx, draft, confidential(view)).stream()
            .map(SpacePages::withoutScript)
            .toList();
    var page =
        new AskPage(
            request.shell(),
            DraftPages.where(opened),
            words.say("page.space.title"),
            words.say("page.space.fact"),
            new Link(words.say("page.space.back"), Owned.path(opened)),
            fields.problems(draft),
            List.of(),
            shown,
            new AskPage.Act(
                Owned.path(opened) + "/space",
                words.say("page.space.keep"),
                false,
                words.say("page.space.said"),
                words.say("page.space.not"),
                Map.of("version", String.valueOf(opened.application().version()))));
    return new Answer.Page(posted.isClean() ? 200 : 422, "ask", Map.of("page", page));
  }

  /** Sent with its button only, as the page says. */
  private static pingyou.web.part.form.FieldView withoutScript(
      pingyou.web.part.form.FieldView field) {
    return new pingyou.web.part.form.FieldView(
        field.id(),
        field.label(),
        field.hint(),
        field.optional(),
        field.problem(),
        field.note(),
        field.remark(),
        field.own(),
        null,
        field.control());
  }

  public Answer save(Request request) {
    return ground
        .database()
        .write(tx ->
            owned.draft(tx, request).map(view -> save(tx, request, view)).orElse(Answer.missing()));
  }

  private Answer save(Tx tx, Request request, DraftView view) {
    if (!view.writable()) {
      return gone(view);
    }
    var agreed = owned.agree(tx, request, view.opened());
    var posted = post.save(tx, request, view, confidential(view));
    if (!posted.isClean()) {
      return page(tx, request, owned.draft(tx, request).orElseThrow(), posted);
    }
    if (agreed) {
      return new Answer.Redirect(Owned.path(view.opened()) + "/space");
    }
    var words = ground.words();
    var next = new Link(words.say("page.space.back"), Owned.path(view.opened()));
    return words.done(request, words.say("page.space.kept"), next);
  }
}
