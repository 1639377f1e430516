package pingyou.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Status;
import pingyou.application.draft.DraftView;
import pingyou.application.draft.FieldView;
import pingyou.application.draft.Saved;
import pingyou.application.submission.Receipt;
import pingyou.application.submission.Submissions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.applicant.Writing;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Answer.FieldProblem;
import pingyou.web.http.Request;

/** {@code /api/v1/applications}: one's own working copy, answer by answer, and its submission. */
public final class ApplicationApi {
  private static final int STALE = 412;

  private final Ground ground;
  private final Owned owned;
  private final Writing writing;
  private final Submissions submissions;

  public ApplicationApi(Ground ground, Owned owned, Writing writing, Submissions submissions) {
    this.ground = ground;
    this.owned = owned;
    this.writing = writing;
    this.submissions = submissions;
  }

  /** A working copy as JSON; sealed values masked, a password's presence only. */
  record ApplicationBody(
      String id,
      @Nullable String number,
      String campaign,
      String track,
      Status status,
      int version,
      String savedAt,
      boolean writable,
      List<FieldBody> fields) {}

  /** A field of it. */
  record FieldBody(
      String id, FieldView.State state, String value, String shown, List<String> problems) {}

  /** A change of one answer; {@code proposed} is the name of a school that isn't on record. */
  record Change(@Nullable String value, @Nullable String proposed) {}

  /** What became of it. */
  record Kept(
      int version,
      String savedAt,
      String shown,
      List<FieldProblem> problems,
      List<String> remarks) {}

  /** What another device has written. */
  record Newer(int version, String value, String savedAt) {}

  /** The promise that was read and is given. */
  record Promise(String promise) {}

  /** The receipt of a submission. */
  record ReceiptBody(String number, int revision, String at, String promiseVersion, String hash) {}

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned
                .draft(tx, request)
                .<Answer>map(view ->
                    new Answer.Data(
                        200, body(request, view), view.opened().application().version()))
                .orElse(Answer.missing()));
  }

  private ApplicationBody body(Request request, DraftView view) {
    var application = view.opened().application();
    return new ApplicationBody(
        application.id().toString(),
        application.number(),
        application.campaign(),
        application.track(),
        application.status(),
        application.version(),
        savedAt(request, view, application),
        view.writable(),
        view.sections().stream()
            .flatMap(it -> it.fields().stream())
            .map(it ->
                new FieldBody(
                    it.field().head().id(),
                    it.state(),
                    it.value(),
                    it.shown(),
                    ground.words().of(it.problems())))
            .toList());
  }

  private static String savedAt(Request request, DraftView view, Application application) {
    return Spans.saved(application.savedAt(), request.arrivedAt(), view.opened().campaign().zone());
  }

  /** Writes one answer; 412 with what stands there now if another device was faster. */
  public Answer change(Request request) {
    return Bodies.with(request, Change.class, ground.words(), change -> change(request, change));
  }

  private Answer change(Request request, Change change) {
    Integer version = request.ifMatch();
    if (version == null) {
      return Bodies.versionMissing(ground.words());
    }
    return ground
        .database()
        .write(tx ->
            owned
                .draft(tx, request)
                .map(view -> change(tx, request, view, change, version))
                .orElse(Answer.missing()));
  }

  private Answer change(Tx tx, Request request, DraftView view, Change change, int version) {
    var typed =
        new Writing.Typed(
            request.param("field"),
            Objects.toString(change.value(), ""),
            Objects.toString(change.proposed(), ""));
    var edit = edit(request, view, version);
    return switch (writing.write(tx, edit, view.opened(), values(view), typed)) {
      case Done<Saved>(var saved) -> kept(tx, request, saved);
      case Refused<Saved>(var why) -> refused(tx, request, why);
    };
  }

  private static Edit edit(Request request, DraftView view, int version) {
    return new Edit(
        view.opened().application().id(),
        request.person(),
        version,
        Moment.of(request.arrivedAt()));
  }

  private static Map<String, String> values(DraftView view) {
    var values = new HashMap<String, String>();
    view.sections().stream()
        .flatMap(it -> it.fields().stream())
        .forEach(it -> values.put(it.field().head().id(), it.value()));
    return values;
  }

  /** With the answers that this one has made wrong: the school of another county. */
  private Answer kept(Tx tx, Request request, Saved saved) {
    var after = owned.draft(tx, request).orElseThrow();
    var problems =
        after.sections().stream()
            .flatMap(it -> it.fields().stream())
            .filter(it -> it.state() == FieldView.State.FAULTY)
            .map(it ->
                new FieldProblem(
                    it.field().head().id(), ground.words().of(it.problems().getFirst())))
            .toList();
    var application = saved.application();
    var body =
        new Kept(
            application.version(),
            savedAt(request, after, application),
            saved.shown(),
            problems,
            ground.words().of(saved.remarks()));
    return new Answer.Data(200, body, application.version());
  }

  private Answer refused(Tx tx, Request request, List<Refusal> why) {
    return Words.isStale(why)
        ? newer(owned.draft(tx, request).orElseThrow(), request)
        : ground.words().problem(why);
  }

  private static Answer newer(DraftView now, Request request) {
    var application = now.opened().application();
    var value = now.field(request.param("field")).map(FieldView::value).orElse("");
    var body = new Newer(application.version(), value, savedAt(request, now, application));
    return new Answer.Data(STALE, body, application.version());
  }

  /**
   * Submits the version that was read. Sent again it gives the same receipt, as long as nothing was
   * changed since; the key says that the sender knows.
   */
  public Answer submit(Request request) {
    if (request.ifMatch() == null || request.idempotencyKey() == null) {
      return Bodies.versionMissing(ground.words());
    }
    return Bodies.with(
        request, Promise.class, ground.words(), promise -> submit(request, promise.promise()));
  }

  private Answer submit(Request request, String promise) {
    return ground
        .database()
        .write(tx ->
            owned
                .draft(tx, request)
                .map(view -> submit(tx, request, view, promise))
                .orElse(Answer.missing()));
  }

  private Answer submit(Tx tx, Request request, DraftView view, String promise) {
    var edit = edit(request, view, Objects.requireNonNull(request.ifMatch()));
    return switch (submissions.submit(tx, edit, Objects.toString(promise, ""))) {
      case Done<Receipt>(var receipt) -> Answer.data(body(receipt));
      case Refused<Receipt>(var why) -> ground.words().problem(why);
    };
  }

  private static ReceiptBody body(Receipt receipt) {
    return new ReceiptBody(
        receipt.number(),
        receipt.revision(),
        receipt.moment().at().toString(),
        receipt.promiseVersion(),
        receipt.hash());
  }
}
