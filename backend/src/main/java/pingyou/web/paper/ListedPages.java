package pingyou.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.campaign.paper.Made;
import pingyou.recommendation.desk.Checklist;
import pingyou.recommendation.desk.Checklists.Listed;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.SteeredCasePages;

/** A unit's checklist, and what of it is made of the unit's lists. */
final class ListedPages {
  private final Ground ground;
  private final Papering papering;
  private final Cases cases;
  private final SummaryPages summaries;
  private final PaperDoors doors;

  ListedPages(Ground ground, Papering papering, Cases cases, SummaryPages summaries) {
    this.ground = ground;
    this.papering = papering;
    this.cases = cases;
    this.summaries = summaries;
    this.doors = new PaperDoors(ground, papering);
  }

  Answer checklist(Request request, Place place, Checklist list, String path, Link back) {
    var words = ground.words();
    var rows = list.items().stream().map(it -> row(it, path)).toList();
    var page =
        new ListPage(
            request.shell(),
            List.of(place.campaign().shortTitle()),
            words.say("page.papers.title"),
            List.of(words.office(list.region().name()), Items.settled(words, list)),
            back,
            List.of(),
            List.of(new ListPage.Group(words.say("page.papers.items"), rows, List.of(), "")));
    return Answer.page("list", Map.of("page", page));
  }

  private Row row(Checklist.Item item, String path) {
    var waiver = item.waiver();
    return new Row(
        path + "/" + item.paper().id(),
        item.paper().title(),
        Items.facts(ground.words(), item),
        waiver == null
            ? null
            : ground.words().say("page.papers.waived-for", "reason", waiver.reason()),
        null,
        Items.tag(item));
  }

  /** The cases of the lists that a paper is made of; the summary as its table. */
  Answer show(Tx tx, Request request, Place place) {
    if (place.paper().made() instanceof Made.Summary(_, var lists)) {
      return summaries.show(tx, request, place, lists);
    }
    var words = ground.words();
    var groups = new ArrayList<ListPage.Group>();
    var steers = doors.steers(tx, request, place);
    papering.checklists().lists(tx, place).forEach(it -> groups.add(group(tx, it, steers)));
    var page =
        new ListPage(
            request.shell(),
            List.of(place.campaign().shortTitle()),
            place.paper().title(),
            List.of(words.office(place.region().name())),
            doors.back(tx, request, place),
            List.of(words.say("page.papers.made-of-lists")),
            groups);
    return Answer.page("list", Map.of("page", page));
  }

  private ListPage.Group group(Tx tx, Listed listed, boolean steers) {
    var unit = listed.terms().unit();
    var path = steers ? SteeredCasePages.path(unit.campaign()) : Office.path(unit) + "/case";
    var rows = inOrder(tx, listed.cases()).stream().map(it -> row(it, path)).toList();
    return new ListPage.Group(
        listed.terms().tier().track().title(),
        rows,
        List.of(),
        ground.words().say("page.papers.no-cases"));
  }

  private List<CaseLine> inOrder(Tx tx, List<UUID> ids) {
    var lines = cases.findAll(tx, ids);
    return ids.stream()
        .flatMap(id -> lines.stream().filter(it -> it.application().equals(id)))
        .toList();
  }

  private static Row row(CaseLine line, String cases) {
    return new Row(
        cases + "/" + line.application(),
        line.applicantName(),
        List.of(line.number(), line.subject()),
        null,
        null,
        null);
  }
}
