package pingyou.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.application.Viewer;
import pingyou.application.view.CaseView;
import pingyou.application.view.CaseViews;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.level.Support;
import pingyou.campaign.paper.Made;
import pingyou.campaign.paper.Paper;
import pingyou.recommendation.desk.Checklists.Listed;
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

  public SummaryPages(Ground ground, Papering papering, CaseViews views, Cases cases) {
    this.ground = ground;
    this.papering = papering;
    this.views = views;
    this.cases = cases;
  }

  /** One list of the summary: its cases in order. */
  private record Part(Made.Listed listed, Track track, List<CaseView> cases) {}

  /** Where a summary is shown: whose it is, and the way back. */
  private record Frame(Campaign campaign, String title, String whose, Link back) {}

  Answer show(Tx tx, Request request, Place place, List<Made.Listed> lists) {
    var viewer = papering.papers().viewer(tx, request.person(), place);
    var picked = papering.checklists().lists(tx, place).toList();
    var parts =
        lists.stream()
            .map(it -> part(tx, viewer, place.campaign(), it, picks(picked, it)))
            .toList();
    var words = ground.words();
    var back = new Link(words.say("page.papers.back"), PaperDoors.path(place));
    var whose = words.office(place.region().name());
    return answer(request, new Frame(place.campaign(), place.paper().title(), whose, back), parts);
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
                .map(it -> all(tx, request, campaign, it))
                .orElse(Answer.missing()));
  }

  private Answer all(Tx tx, Request request, Campaign campaign, Paper paper) {
    var province = ground.regions().find(campaign.region()).orElseThrow();
    var viewer =
        papering.papers().viewer(tx, request.person(), new Place(campaign, paper, province));
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
    var words = ground.words();
    var back = new Link(words.say("page.secretariat.back"), Steering.path(campaign));
    var whose = words.say("page.summary.all", "region", province.name());
    return answer(request, new Frame(campaign, paper.title(), whose, back), parts);
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
    var table =
        new Spreadsheet(ground.words().say("page.summary.part") + "," + String.join(",", heads));
    for (var part : parts) {
      rows(part, parts)
          .forEach(row ->
              table.row(
                  Stream.concat(Stream.of(part.listed().title()), row.stream())
                      .toArray(String[]::new)));
    }
    return table.as(ground.words().say("page.summary.file", "unit", frame.whose()));
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
