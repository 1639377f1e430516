package pingyou.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.application.Viewer;
import pingyou.application.view.CaseView;
import pingyou.application.view.CaseViews;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.level.Support;
import pingyou.campaign.paper.Made;
import pingyou.recommendation.desk.Checklists.Listed;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spreadsheet;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.TablesPage;
import pingyou.web.secretariat.Steering;

/** The summary of recommended cases: a unit's, and all units' for the secretariat. Never typed. */
public final class SummaryPages {
  private final Ground ground;
  private final Papering papering;
  private final CaseViews views;
  private final Cases cases;
  private final PaperDoors doors;

  public SummaryPages(Ground ground, Papering papering, CaseViews views, Cases cases) {
    this.ground = ground;
    this.papering = papering;
    this.views = views;
    this.cases = cases;
    this.doors = new PaperDoors(ground, papering);
  }

  /** One list of the summary: its cases in order. */
  private record Part(Made.Listed listed, Track track, List<CaseView> cases) {}

  /**
   * Where a summary is shown.
   *
   * @param whose it is
   * @param head what stands above it
   * @param write where that is written, for those who may
   */
  private record Frame(
      Campaign campaign,
      String title,
      String whose,
      Link back,
      List<Papers.Cell> head,
      @Nullable Link write) {}

  /** Where the secretariat sees all units' at once. */
  static String path(Campaign campaign) {
    return Steering.path(campaign) + "/summary";
  }

  Answer show(Tx tx, Request request, Place place, List<Made.Listed> lists) {
    var viewer = papering.papers().viewer(tx, request.person(), place);
    var picked = papering.checklists().lists(tx, place).toList();
    var parts =
        lists.stream()
            .map(it -> part(tx, viewer, place.campaign(), it, picks(picked, it)))
            .toList();
    var frame =
        new Frame(
            place.campaign(),
            place.paper().title(),
            doors.whose(place),
            doors.back(tx, request, place),
            head(tx, request, place),
            null);
    return answer(request, frame, parts);
  }

  private List<Papers.Cell> head(Tx tx, Request request, Place place) {
    return papering
        .papers()
        .head(place.campaign(), place.paper())
        .map(it -> papering.papers().cells(tx, request.person(), it))
        .orElse(List.of());
  }

  private static List<UUID> picks(List<Listed> picked, Made.Listed listed) {
    return picked.stream()
        .filter(it -> it.terms().tier().track().id().equals(listed.track()))
        .flatMap(it -> it.cases().stream())
        .toList();
  }

  /** {@code /secretariat/{campaign}/summary}: what all units have sent, and who came straight. */
  public Answer all(Request request, Steering steering) {
    return steering.look(
        request,
        (tx, campaign) ->
            campaign.paperwork().stream()
                .filter(it -> it.made() instanceof Made.Summary)
                .findFirst()
                .map(it -> {
                  var province = ground.regions().find(campaign.region()).orElseThrow();
                  var place = new Place(campaign, it, province);
                  var steers = steering.steers(tx, request, campaign);
                  return answer(
                      request, frame(tx, request, place, steers), parts(tx, request, place));
                })
                .orElse(Answer.missing()));
  }

  private Frame frame(Tx tx, Request request, Place place, boolean steers) {
    var words = ground.words();
    var campaign = place.campaign();
    return new Frame(
        campaign,
        place.paper().title(),
        words.say("page.summary.all", "region", place.region().name()),
        new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
        head(tx, request, place),
        steers && place.isHead()
            ? new Link(words.say("page.summary.head-write"), PaperDoors.paper(place))
            : null);
  }

  private List<Part> parts(Tx tx, Request request, Place place) {
    var campaign = place.campaign();
    var paper = place.paper();
    var viewer = papering.papers().viewer(tx, request.person(), place);
    var sent =
        ground.regions().within(campaign.region(), paper.of()).stream()
            .flatMap(it -> papering.checklists().lists(tx, new Place(campaign, paper, it)))
            .filter(Listed::isSent)
            .toList();
    var parts = new ArrayList<Part>();
    for (var listed : ((Made.Summary) paper.made()).lists()) {
      var straight =
          cases.submitted(tx, campaign.id(), listed.track(), List.of(campaign.region())).stream()
              .map(CaseLine::application);
      var ids = Stream.concat(picks(sent, listed).stream(), straight).toList();
      parts.add(part(tx, viewer, campaign, listed, ids));
    }
    return parts;
  }

  private Part part(Tx tx, Viewer viewer, Campaign campaign, Made.Listed listed, List<UUID> ids) {
    return new Part(
        listed,
        campaign.track(listed.track()),
        ids.stream().flatMap(id -> views.view(tx, viewer, id).stream()).toList());
  }

  private Answer answer(Request request, Frame frame, List<Part> parts) {
    return request.query("table").isEmpty()
        ? Answer.page("tables", Map.of("page", page(request, frame, parts)))
        : table(frame, parts);
  }

  private TablesPage page(Request request, Frame frame, List<Part> parts) {
    var words = ground.words();
    return new TablesPage(
        request.shell(),
        frame.campaign().title(),
        frame.title(),
        List.of(frame.whose()),
        frame.back(),
        frame.head().stream().map(it -> new TablesPage.Cell(it.label(), it.shown())).toList(),
        frame.write(),
        parts.stream()
            .map(it ->
                new TablesPage.Table(it.listed().title(), it.listed().columns(), rows(it, parts)))
            .toList(),
        words.say("page.summary.none"),
        words.say("page.summary.masked"),
        Dates.full(request.arrivedAt(), frame.campaign().zone()));
  }

  private Answer table(Frame frame, List<Part> parts) {
    var heads = parts.getFirst().listed().columns();
    var table = new Spreadsheet();
    frame.head().forEach(it -> table.row(it.label(), it.shown()));
    table.row(row(ground.words().say("page.summary.part"), heads));
    for (var part : parts) {
      rows(part, parts).forEach(row -> table.row(row(part.listed().title(), row)));
    }
    return table.as(ground.words().say("page.summary.file", "unit", frame.whose()));
  }

  private static String[] row(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toArray(String[]::new);
  }

  private List<List<String>> rows(Part part, List<Part> parts) {
    return IntStream.range(0, part.cases().size())
        .mapToObj(i -> row(i + 1, part, part.cases().get(i), parts))
        .toList();
  }

  private List<String> row(int number, Part part, CaseView view, List<Part> parts) {
    var listed = part.listed();
    var name = view.line().applicantName();
    return List.of(
        String.valueOf(number),
        name,
        cell(view, listed.type()),
        cell(view, listed.name()),
        listed.isOffice() ? ground.words().office(name) : name,
        cell(view, listed.post()),
        cell(view, listed.mobile()),
        tied(part.track(), view, parts));
  }

  private static String cell(CaseView view, String field) {
    return view.parts().stream()
        .flatMap(it -> it.cells().stream())
        .filter(it -> it.field().head().id().equals(field))
        .map(CaseView.Cell::shown)
        .findFirst()
        .orElse("");
  }

  /** The cases that support this one, or that it supports. */
  private String tied(Track track, CaseView view, List<Part> parts) {
    return parts.stream()
        .flatMap(part ->
            part.cases().stream()
                .filter(it ->
                    supports(track, view, part.track(), it)
                        || supports(part.track(), it, track, view)))
        .map(it -> it.line().applicantName())
        .collect(Collectors.joining("、"));
  }

  private boolean supports(Track resting, CaseView view, Track other, CaseView by) {
    var support = resting.support();
    return support != null
        && support.track().equals(other.id())
        && isSupport(support, view.line(), by.line());
  }

  private boolean isSupport(Support support, CaseLine line, CaseLine by) {
    return switch (support.relation()) {
      case INSIDE -> ground.regions().liesIn(by.region(), line.region());
      case SAME_SCHOOL -> line.school() != null && Objects.equals(line.school(), by.school());
    };
  }
}
