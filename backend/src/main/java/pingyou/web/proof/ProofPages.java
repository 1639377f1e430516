package pingyou.web.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pingyou.application.Edit;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.Drafts;
import pingyou.application.draft.FieldView;
import pingyou.application.draft.Saved;
import pingyou.application.enclosure.Upload;
import pingyou.application.evidence.Evidences;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/**
 * {@code /apply/{id}/proof/{field}}: a list of evidence or an attachment; entries are added,
 * changed and taken out one at a time, each with the version that the page showed.
 */
public final class ProofPages {
  private static final int LONGEST_NUMBER = 9;
  private static final int UNPROCESSABLE = 422;

  private final Ground ground;
  private final Owned owned;
  private final Drafts drafts;
  private final Evidences evidences;
  private final ProofParts parts;

  public ProofPages(Ground ground, Owned owned, Drafts drafts, Evidences evidences) {
    this.ground = ground;
    this.owned = owned;
    this.drafts = drafts;
    this.evidences = evidences;
    this.parts = new ProofParts(ground.words());
  }

  /** A field that takes enclosures, of the reader's own working copy. */
  record Place(DraftView view, FieldView shown) {
    Field field() {
      return shown.field();
    }

    String id() {
      return field().head().id();
    }

    String draft() {
      return Owned.path(view.opened());
    }

    String path() {
      return draft() + "/proof/" + id();
    }
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx -> at(tx, request, (_, place) -> page(request, place, List.of(), 200)));
  }

  /** Does what the form says; the page that follows shows what lies there now. */
  public Answer act(Request request) {
    return ground
        .database()
        .write(tx ->
            at(
                tx,
                request,
                (_, place) ->
                    switch (done(tx, request, place)) {
                      case Done<Saved> _ -> new Answer.Redirect(place.path());
                      case Refused<Saved>(var why) ->
                          page(request, find(tx, request).orElseThrow(), why, UNPROCESSABLE);
                    }));
  }

  private Answer at(Tx tx, Request request, BiFunction<Tx, Place, Answer> work) {
    var place = find(tx, request);
    if (place.isEmpty()) {
      return Answer.missing();
    }
    var draft = place.get().draft();
    if (!place.get().view().writable()) {
      return new Answer.Redirect(draft + "/progress");
    }
    return owned.firstConsent(tx, place.get().view().opened()).isPresent()
        ? new Answer.Redirect(draft)
        : work.apply(tx, place.get());
  }

  private Optional<Place> find(Tx tx, Request request) {
    return owned
        .draft(tx, request)
        .flatMap(view ->
            view.field(request.param("field"))
                .filter(it -> it.state() != FieldView.State.HIDDEN)
                .filter(it ->
                    it.field() instanceof Field.Evidence || it.field() instanceof Field.Attachment)
                .map(it -> new Place(view, it)));
  }

  private Answer page(Request request, Place place, List<Refusal> why, int status) {
    return new Answer.Page(status, "proof", Map.of("page", parts.page(request, place, why)));
  }

  private Outcome<Saved> done(Tx tx, Request request, Place place) {
    var edit = edit(request, place);
    var field = place.id();
    return switch (request.field("act")) {
      case "add" -> evidences.add(tx, edit, field, given(request));
      case "change" ->
          evidences.change(tx, edit, field, number(request.field("at")), given(request));
      case "remove" -> evidences.remove(tx, edit, field, number(request.field("at")));
      case "attach" -> evidences.attach(tx, edit, field, upload(request).orElse(null));
      case "hand" -> evidences.handOver(tx, edit, field, request.field("note"));
      case "clear" -> drafts.skip(tx, edit, field);
      case String _ -> Outcome.refused(Refusal.of("application.no-field").about(field));
    };
  }

  private static Edit edit(Request request, Place place) {
    return new Edit(
        place.view().opened().application().id(),
        request.person(),
        number(request.field("version")),
        Moment.of(request.arrivedAt()));
  }

  /** 0, which no version has, for anything that isn't a number. */
  private static int number(String typed) {
    return typed.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(typed) : 0;
  }

  private Evidences.Given given(Request request) {
    return new Evidences.Given(
        request.field("link"),
        upload(request).orElse(null),
        request.field("note"),
        original(request));
  }

  private @Nullable Boolean original(Request request) {
    var said = request.field("original");
    return said.isEmpty() ? null : Boolean.valueOf(said.equals(parts.yes()));
  }

  /** A box for a file that was left empty sends one without a name. */
  private static Optional<Upload> upload(Request request) {
    return request.uploads().stream()
        .filter(it -> it.field().equals("file") && !it.name().isEmpty())
        .findFirst()
        .map(it -> new Upload(it.path(), it.name()));
  }
}
