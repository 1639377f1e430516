package pingyou.web.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.Edit;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.Drafts;
import pingyou.application.draft.FieldView.State;
import pingyou.application.draft.Saved;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Faults;
import pingyou.web.part.Link;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** {@code /apply/{id}/table/{field}}: a table of the form, filled in and sent as a whole. */
public final class TablePages {
  private final Ground ground;
  private final Owned owned;
  private final Drafts drafts;
  private final Grids grids;

  public TablePages(Ground ground, Owned owned, Drafts drafts) {
    this.ground = ground;
    this.owned = owned;
    this.drafts = drafts;
    this.grids = new Grids(ground.regions());
  }

  /** A table of the reader's own working copy. */
  private record Place(
      DraftView view, Field.Table field, pingyou.application.draft.FieldView shown) {
    String id() {
      return field.head().id();
    }

    String draft() {
      return Owned.path(view.opened());
    }

    String path() {
      return draft() + "/table/" + id();
    }
  }

  /** What is done with a table that may be written. */
  private interface Work {
    Answer on(Tx tx, Place place);
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            at(
                tx,
                request,
                (_, place) -> page(request, place, place.shown().value(), problems(place), 200)));
  }

  /** What is wrong with what lies there already. */
  private static List<Refusal> problems(Place place) {
    return place.shown().state() == State.FAULTY ? place.shown().problems() : List.of();
  }

  public Answer save(Request request) {
    return ground.database().write(tx -> at(tx, request, (it, place) -> save(it, request, place)));
  }

  private Answer at(Tx tx, Request request, Work work) {
    var place = find(tx, request);
    if (place.isEmpty()) {
      return Answer.missing();
    }
    if (!place.get().view().writable()) {
      return new Answer.Redirect(place.get().draft() + "/progress");
    }
    return owned.firstConsent(tx, place.get().view().opened()).isPresent()
        ? new Answer.Redirect(place.get().draft())
        : work.on(tx, place.get());
  }

  private Optional<Place> find(Tx tx, Request request) {
    return owned
        .draft(tx, request)
        .flatMap(view ->
            view.field(request.param("field"))
                .filter(it -> it.state() != State.HIDDEN)
                .filter(it -> it.field() instanceof Field.Table)
                .map(it -> new Place(view, (Field.Table) it.field(), it)));
  }

  private Answer save(Tx tx, Request request, Place place) {
    var id = place.id();
    var typed = Grids.typed(request, id, place.field().layout());
    var edit =
        new Edit(
            place.view().opened().application().id(),
            request.person(),
            version(request),
            Moment.of(request.arrivedAt()));
    var saved = typed.isEmpty() ? drafts.skip(tx, edit, id) : drafts.answer(tx, edit, id, typed);
    return switch (saved) {
      case Refused<Saved>(var why) ->
          page(request, find(tx, request).orElseThrow(), typed, why, 422);
      case Done<Saved> _ ->
          Grids.isKept(request, id)
              ? new Answer.Redirect(place.path() + Grids.at(request, id))
              : new Answer.Redirect(place.draft() + "#" + id + "-field");
    };
  }

  /** 0, which no version has, for anything that isn't a number. */
  private static int version(Request request) {
    var typed = request.field("version");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private Answer page(Request request, Place place, String value, List<Refusal> why, int status) {
    var words = ground.words();
    var opened = place.view().opened();
    var head = place.field().head();
    var layout = place.field().layout();
    var more = !request.query(Grids.MORE).isEmpty();
    var field =
        FieldView.of(head.id(), head.label(), null, grids.of(layout, value, more))
            .hinted(head.hint().isEmpty() ? words.say("page.table.hint") : head.hint());
    var page =
        new AskPage(
            request.shell(),
            List.of(opened.campaign().shortTitle()),
            head.label(),
            null,
            new Link(words.say("page.space.back"), place.draft() + "#" + head.id() + "-field"),
            words.of(why).stream().map(it -> new Faults.Problem(head.id(), it)).toList(),
            List.of(),
            List.of(field),
            new AskPage.Act(
                place.path(),
                words.say("page.table.keep"),
                false,
                words.say("page.table.said", "most", String.valueOf(layout.most())),
                words.say("page.table.not"),
                Map.of("version", String.valueOf(opened.application().version()))));
    return new Answer.Page(status, "ask", Map.of("page", page));
  }
}
