package pingyou.web.secretariat;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.review.desk.Overview;
import pingyou.review.panel.Assigning.Assigned;
import pingyou.review.result.CaseScore;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;

/** {@code /secretariat/{campaign}/assignment/{track}}: who reviews what, and until when. */
public final class AssignmentPages {
  private final Ground ground;
  private final Panels panels;
  private final Paneling paneling;

  public AssignmentPages(Ground ground, Panels panels, Paneling paneling) {
    this.ground = ground;
    this.panels = panels;
    this.paneling = paneling;
  }

  public Answer show(Request request) {
    return panels.look(
        request,
        (tx, overview) -> {
          var steers = panels.steers(tx, request, overview);
          var groups =
              steers
                  ? List.of(assigning(overview), reviewers(overview), cases(request, overview))
                  : List.of(cases(request, overview));
          return Answer.page("list", Map.of("page", page(request, overview, groups)));
        });
  }

  private ListPage page(Request request, Overview overview, List<ListPage.Group> groups) {
    var words = ground.words();
    var terms = overview.terms();
    return new ListPage(
        request.shell(),
        List.of(terms.campaign().shortTitle()),
        words.say("page.assignment.title"),
        List.of(terms.track().title(), Spans.days(terms.window(), terms.campaign().zone())),
        new Link(words.say("page.secretariat.back"), Steering.path(terms.campaign())),
        notes(overview),
        groups);
  }

  private List<String> notes(Overview overview) {
    var words = ground.words();
    var notes = new ArrayList<String>();
    if (!overview.unfilled().isEmpty()) {
      var count = String.valueOf(overview.unfilled().size());
      notes.add(words.say("page.assignment.unfilled", "count", count));
    }
    return notes;
  }

  private ListPage.Group assigning(Overview overview) {
    var words = ground.words();
    var cards = String.valueOf(overview.terms().track().panel().cardsPerCase());
    var act =
        new ListPage.Act(
            words.say("page.assignment.assign", "cards", cards),
            words.say("page.assignment.assign-fact"),
            Panels.path(overview),
            words.say("page.assignment.do"),
            Map.of());
    return new ListPage.Group(words.say("page.assignment.title"), List.of(), List.of(act), "");
  }

  /** Who has most left comes first. */
  private ListPage.Group reviewers(Overview overview) {
    var words = ground.words();
    var rows =
        overview.loads().stream()
            .sorted(comparingInt(it -> it.submitted() - it.cards().size()))
            .map(it -> row(overview, it))
            .toList();
    return new ListPage.Group(
        words.say("page.people.role.reviewer"),
        rows.isEmpty() ? null : loads(overview.loads()),
        rows,
        List.of(),
        words.say("page.people.nobody"));
  }

  private String loads(List<Overview.Load> loads) {
    var counts = loads.stream().mapToInt(it -> it.cards().size()).summaryStatistics();
    return ground
        .words()
        .say(
            "page.assignment.load-all",
            "reviewers",
            String.valueOf(loads.size()),
            "least",
            String.valueOf(counts.getMin()),
            "most",
            String.valueOf(counts.getMax()),
            "submitted",
            String.valueOf(loads.stream().mapToInt(Overview.Load::submitted).sum()),
            "count",
            String.valueOf(counts.getSum()));
  }

  private Row row(Overview overview, Overview.Load load) {
    return new Row(
        Panels.path(overview) + "/" + load.reviewer(),
        load.name().isEmpty() ? ground.words().say("page.people.unnamed") : load.name(),
        ReviewerPages.homes(ground, load),
        null,
        ReviewerPages.count(ground, load),
        null);
  }

  private ListPage.Group cases(Request request, Overview overview) {
    var words = ground.words();
    var over = !request.arrivedAt().isBefore(overview.terms().window().closesAt());
    var rows = overview.cases().stream().map(it -> row(overview, it, over)).toList();
    return new ListPage.Group(
        words.say("page.assignment.cases"), rows, List.of(), words.say("page.assignment.no-cases"));
  }

  private Row row(Overview overview, CaseScore score, boolean over) {
    var line = score.entrant().line();
    var fact =
        ground
            .words()
            .say(
                "page.assignment.load",
                "submitted",
                String.valueOf(score.submitted().size()),
                "count",
                String.valueOf(score.required()));
    return new Row(
        Steering.path(overview.terms().campaign()) + "/cases/" + line.application(),
        line.applicantName(),
        List.of(line.number(), fact),
        null,
        null,
        tag(score, over));
  }

  /** Cards are missing only when nobody has time left for them. */
  private static Tag tag(CaseScore score, boolean over) {
    if (!score.isShort()) {
      return Tag.SUBMITTED;
    }
    if (over) {
      return Tag.CARDS_MISSING;
    }
    return score.submitted().isEmpty() ? Tag.NOT_SCORED : Tag.HALF_SCORED;
  }

  /** Gives every case its reviewers, or says which case stands in the way and why. */
  public Answer assign(Request request) {
    return panels.on(
        request,
        (tx, overview) -> {
          var words = ground.words();
          var back = new Link(words.say("page.assignment.back"), Panels.path(overview));
          var track = overview.terms().track().id();
          return switch (paneling.assigning().assign(tx, Panels.act(request, overview), track)) {
            case Refused<Assigned>(var why) -> words.page(request, why, back);
            case Done<Assigned>(var assigned) ->
                words.done(
                    request,
                    words.say(
                        "page.assignment.done",
                        "cases",
                        String.valueOf(assigned.cases()),
                        "cards",
                        String.valueOf(assigned.added().size()),
                        "most",
                        String.valueOf(assigned.largestLoad())),
                    back);
          };
        });
  }
}
