package pingyou.web.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.table.Tables;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.paper.PaperEdit;
import pingyou.recommendation.paper.PaperView;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.paper.Cells.Typed;
import pingyou.web.part.Basis;
import pingyou.web.part.Link;
import pingyou.web.plain.CasePage;
import pingyou.web.plain.PaperPage;
import pingyou.web.table.Grids;

/**
 * {@code /desk/{campaign}/papers/{region}/{paper}}: one paper, written by the unit's officials and
 * read by those above them.
 */
public final class PaperPages {
  private static final int STALE = 412;
  private static final int FAULTY = 422;

  private final Ground ground;
  private final Papering papering;
  private final PaperDoors doors;
  private final Cells cells;
  private final ListedPages listed;

  public PaperPages(Ground ground, Papering papering, Cases cases, SummaryPages summaries) {
    this.ground = ground;
    this.papering = papering;
    this.doors = new PaperDoors(ground, papering);
    this.cells = new Cells(ground);
    this.listed = new ListedPages(ground, papering, cases, summaries);
  }

  public Answer show(Request request) {
    return doors.through(
        request,
        (tx, places) ->
            PaperDoors.find(request, places)
                .map(it -> show(tx, request, it))
                .orElse(Answer.missing()));
  }

  private Answer show(Tx tx, Request request, Place place) {
    if (place.written().isEmpty()) {
      return listed.show(tx, request, place);
    }
    var view = view(tx, request, place);
    return view.mayWrite()
        ? page(tx, request, view, new Said(Typed.nothing(request.query(Grids.MORE)), null, 200))
        : Answer.page("case", Map.of("page", read(tx, request, view)));
  }

  private PaperView view(Tx tx, Request request, Place place) {
    return papering.papers().view(tx, request.person(), place, request.arrivedAt());
  }

  /** What the form says beside what is stored, and with which status. */
  private record Said(Typed typed, @Nullable String said, int status) {}

  private Answer page(Tx tx, Request request, PaperView view, Said said) {
    var place = view.place();
    var zone = place.campaign().zone();
    var clause = place.paper().clause();
    var savedAt = view.savedAt();
    var window = view.window();
    var page =
        new PaperPage(
            request.shell(),
            place.paper().title(),
            place.campaign().shortTitle(),
            doors.whose(place),
            place.isHead(),
            new Basis(null, clause.quote(), clause.place().replace("｜", " · "), null),
            window == null ? null : Spans.deadline(window, request.arrivedAt(), zone),
            said.said(),
            cells.sections(view, said.typed()),
            (int) view.missing().stream().map(Refusal::field).distinct().count(),
            savedAt == null ? null : Spans.saved(savedAt, request.arrivedAt(), zone),
            String.valueOf(view.version()),
            PaperDoors.paper(place),
            doors.back(tx, request, place));
    return new Answer.Page(said.status(), "unitpaper", Map.of("page", page));
  }

  public Answer write(Request request) {
    return doors.through(
        request,
        (tx, places) ->
            PaperDoors.find(request, places)
                .filter(it -> it.written().isPresent())
                .map(it -> write(tx, request, it))
                .orElse(Answer.missing()));
  }

  private Answer write(Tx tx, Request request, Place place) {
    var before = view(tx, request, place);
    var typed = Cells.typed(request, before);
    var edit =
        new PaperEdit(request.person(), place, version(request), Moment.of(request.arrivedAt()));
    return switch (papering.papers().write(tx, edit, typed)) {
      case Refused<Papers.Written>(var why) when Words.isStale(why) ->
          page(
              tx,
              request,
              before,
              new Said(
                  new Typed(Map.of(), Map.of(), others(before, typed), ""),
                  String.join(" ", ground.words().of(why)),
                  STALE));
      case Refused<Papers.Written>(var why) ->
          ground.words().page(request, why, doors.back(tx, request, place));
      case Done<Papers.Written>(var written) -> written(tx, request, place, typed, written);
    };
  }

  private static int version(Request request) {
    var typed = request.field("version");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  /** What was typed and isn't what stands there now. */
  private static Map<String, String> others(PaperView view, Map<String, String> typed) {
    var others = new HashMap<String, String>();
    typed.forEach((id, text) -> {
      if (!text.isBlank() && !text.equals(view.values().getOrDefault(id, ""))) {
        others.put(id, text);
      }
    });
    return others;
  }

  private Answer written(
      Tx tx, Request request, Place place, Map<String, String> typed, Papers.Written written) {
    if (!written.faults().isEmpty()) {
      var kept = new HashMap<>(typed);
      kept.keySet().retainAll(written.faults().keySet());
      var shown = new Typed(kept, written.faults(), Map.of(), request.field(Grids.MORE));
      var said = ground.words().say("page.papers.not-all");
      return page(tx, request, view(tx, request, place), new Said(shown, said, FAULTY));
    }
    var stays =
        place.form().fields().stream()
            .map(it -> it.head().id())
            .filter(it -> Grids.isKept(request, it))
            .findFirst();
    if (stays.isPresent()) {
      return new Answer.Redirect(PaperDoors.paper(place) + Grids.at(request, stays.get()));
    }
    return new Answer.Redirect(
        written.isComplete() ? doors.back(tx, request, place).href() : PaperDoors.paper(place));
  }

  /** To be read by others, and by its unit once the time is over. */
  private CasePage read(Tx tx, Request request, PaperView view) {
    var place = view.place();
    var lookable =
        view.isOwn() ? Set.<String>of() : papering.looks().fields(tx, request.person(), place);
    return new CasePage(
        request.shell(),
        List.of(place.campaign().shortTitle()),
        place.paper().title(),
        List.of(doors.whose(place)),
        doors.back(tx, request, place),
        List.of(),
        place.form().sections().stream()
            .map(section ->
                new CasePage.Part(
                    section.title(),
                    section.fields().stream().map(it -> cell(view, it, lookable)).toList()))
            .toList(),
        List.of());
  }

  private CasePage.Cell cell(PaperView view, Field field, Set<String> lookable) {
    var id = field.head().id();
    var value = view.values().get(id);
    var shown =
        value != null && view.isOwn() && field instanceof Field.Table(_, var layout)
            ? Tables.text(layout, value, false, ground.regions())
            : view.isOwn() ? value : view.shown().get(id);
    var look =
        lookable.contains(id)
            ? new Link(
                ground.words().say("page.reveal.link"), PaperLookPages.path(view.place(), id))
            : null;
    return new CasePage.Cell(field.head().label(), shown, CasePage.Blank.LEFT, false, look);
  }

  /** The checklist: what is to be handed in, and how far each thing is. */
  public Answer list(Request request) {
    return doors.through(
        request,
        (tx, places) -> {
          var place = places.getFirst();
          if (place.isHead()) {
            return new Answer.Redirect(SummaryPages.path(place.campaign()));
          }
          var list = papering.checklists().of(tx, place.campaign(), place.region());
          var path = PaperDoors.path(place);
          var back = doors.steers(tx, request, place) ? unitsLink(place) : deskLink();
          return listed.checklist(request, place, list, path, back);
        });
  }

  private Link unitsLink(Place place) {
    var words = ground.words();
    return new Link(words.say("page.secretariat.papers"), WaiverPages.path(place.campaign()));
  }

  private Link deskLink() {
    return new Link(ground.words().say("page.desk.title"), "/desk");
  }
}
