package pingyou.web.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pingyou.application.answer.Keeping;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.desk.Checklist;
import pingyou.recommendation.paper.PaperEdit;
import pingyou.recommendation.paper.PaperView;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Answer.FieldProblem;
import pingyou.web.http.Request;
import pingyou.web.paper.Papering;

/** {@code /api/v1/papers}: what a unit hands in beside its lists, answer by answer. */
public final class PaperApi {
  private static final int STALE = 412;

  private final Ground ground;
  private final Papering papering;
  private final PaperWays ways;

  public PaperApi(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
    this.ways = new PaperWays(ground, papering);
  }

  /** What a unit hands in, in the notice's order. */
  record ListBody(String campaign, String region, List<ItemBody> papers) {}

  /**
   * One thing of it.
   *
   * @param written whether it can be read and written here; else it is made of the unit's lists
   * @param waived why the secretariat lets the unit go without it; null if it doesn't
   */
  record ItemBody(
      String id,
      String title,
      String clause,
      Checklist.State state,
      boolean written,
      @Nullable String waived) {}

  /** A paper as JSON; sealed values masked. */
  record PaperBody(
      String id,
      String title,
      Checklist.State state,
      int version,
      @Nullable String savedAt,
      boolean writable,
      List<FieldBody> fields) {}

  /** A field of it; hidden while the form doesn't ask it. */
  record FieldBody(
      String id, String label, boolean hidden, String value, String shown, List<String> problems) {}

  /** A change of one answer. */
  record Change(@Nullable String value) {}

  /** What became of it. */
  record Kept(
      int version,
      @Nullable String savedAt,
      String shown,
      Checklist.State state,
      List<FieldProblem> problems) {}

  /** What somebody else has written. */
  record Newer(int version, String value, String shown, @Nullable String savedAt) {}

  public Answer list(Request request) {
    return ways.among(request, (tx, places) -> Answer.data(list(tx, places.getFirst())));
  }

  private ListBody list(Tx tx, Place place) {
    var campaign = place.campaign();
    var list = papering.checklists().of(tx, campaign, place.region());
    var items =
        list.items().stream()
            .map(it -> {
              var at = new Place(campaign, it.paper(), place.region());
              var waiver = it.waiver();
              return new ItemBody(
                  it.paper().id(),
                  it.paper().title(),
                  it.paper().clause().place(),
                  it.state(),
                  at.written().isPresent(),
                  waiver == null ? null : waiver.reason());
            })
            .toList();
    return new ListBody(campaign.id(), place.region().code(), items);
  }

  public Answer show(Request request) {
    return ways.written(
        request,
        (tx, place) -> {
          var view = view(tx, request, place);
          return new Answer.Data(200, body(tx, request, view), view.version());
        });
  }

  private PaperView view(Tx tx, Request request, Place place) {
    return papering.papers().view(tx, request.person(), place, request.arrivedAt());
  }

  private PaperBody body(Tx tx, Request request, PaperView view) {
    var paper = view.place().paper();
    return new PaperBody(
        paper.id(),
        paper.title(),
        state(tx, view.place()),
        view.version(),
        savedAt(request, view),
        view.mayWrite(),
        view.place().form().fields().stream().map(it -> field(view, it)).toList());
  }

  private Checklist.State state(Tx tx, Place place) {
    return papering
        .checklists()
        .of(tx, place.campaign(), place.region())
        .item(place.paper().id())
        .orElseThrow()
        .state();
  }

  private static @Nullable String savedAt(Request request, PaperView view) {
    var at = view.savedAt();
    return at == null ? null : Spans.saved(at, request.arrivedAt(), view.place().campaign().zone());
  }

  private FieldBody field(PaperView view, Field field) {
    var id = field.head().id();
    return new FieldBody(
        id,
        field.head().label(),
        !Completeness.isAsked(field, view.values()),
        value(view, field),
        view.shown().getOrDefault(id, ""),
        ground.words().of(problems(view, id)));
  }

  /** Sealed ones are never given; looks at them are on record elsewhere. */
  private static String value(PaperView view, Field field) {
    return Keeping.of(field) == Keeping.SEALED
        ? ""
        : view.values().getOrDefault(field.head().id(), "");
  }

  /** What is wrong with what was written; that nothing was is no problem yet. */
  private static List<Refusal> problems(PaperView view, String id) {
    return view.missing().stream()
        .filter(it -> id.equals(it.field()) && view.shown().containsKey(id))
        .toList();
  }

  /** Writes one answer; 412 with what stands there now if somebody else was faster. */
  public Answer change(Request request) {
    return Bodies.with(request, Change.class, ground.words(), change -> change(request, change));
  }

  private Answer change(Request request, Change change) {
    Integer version = request.ifMatch();
    if (version == null) {
      return Bodies.versionMissing(ground.words());
    }
    var typed = new Typed(request.param("field"), Objects.toString(change.value(), ""), version);
    return ways.written(request, (tx, place) -> change(tx, request, place, typed));
  }

  /** What is to stand in a field of this version of a paper. */
  private record Typed(String field, String value, int version) {}

  private Answer change(Tx tx, Request request, Place place, Typed typed) {
    return place.form().fields().stream()
        .filter(it -> it.head().id().equals(typed.field()))
        .findFirst()
        .map(it -> change(tx, request, place, typed, it))
        .orElseGet(() -> refused("application.no-field", typed.field()));
  }

  private Answer change(Tx tx, Request request, Place place, Typed typed, Field field) {
    var before = view(tx, request, place);
    if (before.isOwn() && !Completeness.isAsked(field, before.values())) {
      return refused("answer.not-asked", typed.field());
    }
    var moment = Moment.of(request.arrivedAt());
    var edit = new PaperEdit(request.person(), place, typed.version(), moment);
    return switch (papering.papers().write(tx, edit, Map.of(typed.field(), typed.value()))) {
      case Refused<Papers.Written>(var why) when Words.isStale(why) ->
          newer(request, view(tx, request, place), field);
      case Refused<Papers.Written>(var why) -> ground.words().problem(why);
      case Done<Papers.Written>(var written) when !written.faults().isEmpty() ->
          ground.words().problem(written.faults().values().stream().flatMap(List::stream).toList());
      case Done<Papers.Written> _ -> kept(tx, request, place, typed.field());
    };
  }

  private Answer refused(String key, String field) {
    return ground.words().problem(List.of(Refusal.of(key).about(field)));
  }

  private static Answer newer(Request request, PaperView now, Field field) {
    var shown = now.shown().getOrDefault(field.head().id(), "");
    var body = new Newer(now.version(), value(now, field), shown, savedAt(request, now));
    return new Answer.Data(STALE, body, now.version());
  }

  /** With the answers that this one has made wrong. */
  private Answer kept(Tx tx, Request request, Place place, String field) {
    var now = view(tx, request, place);
    var problems =
        now.place().form().fields().stream()
            .map(it -> it.head().id())
            .flatMap(id ->
                problems(now, id).stream().map(it -> new FieldProblem(id, ground.words().of(it))))
            .toList();
    var body =
        new Kept(
            now.version(),
            savedAt(request, now),
            now.shown().getOrDefault(field, ""),
            state(tx, place),
            problems);
    return new Answer.Data(200, body, now.version());
  }
}
