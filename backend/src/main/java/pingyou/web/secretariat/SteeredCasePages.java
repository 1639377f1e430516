package pingyou.web.secretariat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.application.Cases;
import pingyou.application.Status;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.ruling.Ruling;
import pingyou.application.view.CaseView;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Asks;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Ground;
import pingyou.web.frame.RevealForm;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.CasePage;
import pingyou.web.score.CaseNotes;

/** {@code /secretariat/{campaign}/cases/{id}}: a case, formal faults, exclusion. */
public final class SteeredCasePages {
  private static final int CLAUSE_LENGTH = 100;
  private static final int REASON_LENGTH = 300;

  private final Ground ground;
  private final Steering steering;
  private final Cases cases;
  private final Applying applying;
  private final RevealForm reveals;
  private final CaseNotes notes;
  private final Asks asks;

  public SteeredCasePages(
      Ground ground,
      Steering steering,
      Cases cases,
      Applying applying,
      RevealForm reveals,
      CaseNotes notes) {
    this.ground = ground;
    this.steering = steering;
    this.cases = cases;
    this.applying = applying;
    this.reveals = reveals;
    this.notes = notes;
    this.asks = new Asks(ground.words());
  }

  /** A decision of the secretariat on a case. */
  private enum Kind {
    FAULT("fault"),
    EXCLUDE("exclude");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    static Optional<Kind> of(Request request) {
      return Stream.of(values()).filter(it -> it.path.equals(request.param("act"))).findFirst();
    }
  }

  private static String path(Campaign campaign) {
    return path(campaign.id());
  }

  /** Where the cases of a campaign are. */
  public static String path(String campaign) {
    return "/secretariat/" + campaign + "/cases";
  }

  private Viewer viewer(Tx tx, Request request, Campaign campaign) {
    var steers = steering.steers(tx, request, campaign);
    return new Viewer(request.person(), steers ? Standing.SECRETARIAT : Standing.AUDITOR);
  }

  private Optional<CaseView> find(Tx tx, Request request, Campaign campaign) {
    return request
        .id("id")
        .flatMap(id -> applying.caseViews().view(tx, viewer(tx, request, campaign), id))
        .filter(it -> isIn(it.opened().application(), campaign));
  }

  private static boolean isIn(Application application, Campaign campaign) {
    return application.campaign().equals(campaign.id());
  }

  private static String path(Campaign campaign, CaseView view) {
    return path(campaign) + "/" + view.opened().application().id();
  }

  public Answer show(Request request) {
    return steering.look(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(view -> {
                  var steers = steering.steers(tx, request, campaign);
                  var ways =
                      Stream.concat(
                              ways(request, campaign, view, steers).stream(),
                              notes.scores(campaign, view).stream())
                          .toList();
                  var told = notes.of(tx, campaign, view);
                  var page = page(request, campaign, view, told, ways);
                  return Answer.page("case", Map.of("page", page));
                })
                .orElseGet(() -> gone(tx, request, campaign)));
  }

  /**
   * What was withdrawn, or never submitted, has a page too: it says so, and shows nothing of it.
   */
  private Answer gone(Tx tx, Request request, Campaign campaign) {
    return request
        .id("id")
        .flatMap(id -> applying.applications().find(tx, id))
        .filter(it -> isIn(it, campaign))
        .flatMap(it -> said(it).map(said -> gone(tx, request, campaign, it, said)))
        .orElse(Answer.missing());
  }

  private Optional<String> said(Application application) {
    return switch (application.status()) {
      case WITHDRAWN -> Optional.of(ground.words().say("page.case.withdrawn"));
      case LAPSED -> Optional.of(ground.words().say("page.case.lapsed"));
      case DRAFT, SUBMITTED, RETURNED, EXCLUDED -> Optional.empty();
    };
  }

  private Answer gone(
      Tx tx, Request request, Campaign campaign, Application application, String said) {
    var words = ground.words();
    var line = cases.listed(tx, application.id());
    var page =
        new CasePage(
            request.shell(),
            List.of(campaign.shortTitle()),
            line.applicantName().isEmpty() ? words.say("page.case.unnamed") : line.applicantName(),
            Stream.of(line.number(), line.schoolName()).filter(it -> !it.isEmpty()).toList(),
            new Link(words.say("page.secretariat.cases"), path(campaign)),
            List.of(said),
            List.of(),
            List.of());
    return Answer.page("case", Map.of("page", page));
  }

  /** What can be decided on a case; nothing by those who only look. */
  private List<CasePage.Way> ways(
      Request request, Campaign campaign, CaseView view, boolean steers) {
    var rulings =
        Stream.of(Kind.values())
            .map(it -> way("page.ruling." + it.path, path(campaign, view) + "/" + it.path));
    var opinion = Stream.of(way("page.opinion.province", Office.opinion(campaign, view.opened())));
    return steers && view.opened().application().status().counts()
        ? Stream.of(rulings, opinion, returning(request, campaign, view)).flatMap(it -> it).toList()
        : List.of();
  }

  /** What came straight to the province is returned by the secretariat, while one may apply. */
  private Stream<CasePage.Way> returning(Request request, Campaign campaign, CaseView view) {
    var opened = view.opened();
    return campaign.region().equals(opened.application().county())
            && opened.applying().contains(Moment.of(request.arrivedAt()))
            && opened.application().status().after(Status.Act.RETURN).isPresent()
        ? Stream.of(way("page.return", Office.returning(campaign, opened)))
        : Stream.of();
  }

  private CasePage.Way way(String key, String href) {
    var words = ground.words();
    return new CasePage.Way(words.say(key + ".title"), words.say(key + ".sentence"), href);
  }

  private CasePage page(
      Request request,
      Campaign campaign,
      CaseView view,
      CaseNotes.Noted noted,
      List<CasePage.Way> ways) {
    var words = ground.words();
    var line = view.line();
    var path = path(campaign, view);
    return new CasePage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.case.title", "name", line.applicantName(), "subject", line.subject()),
        List.of(line.number(), line.schoolName(), line.stage()),
        new Link(words.say("page.secretariat.cases"), path(campaign)),
        noted.notes(),
        noted.with(CaseParts.of(view, new Link(words.say("page.reveal.link"), path + "/reveal/"))),
        ways);
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .flatMap(view ->
                    Kind.of(request).map(kind -> asks.show(page(request, campaign, view, kind))))
                .orElse(Answer.missing()));
  }

  private AskPage page(Request request, Campaign campaign, CaseView view, Kind kind) {
    var words = ground.words();
    var key = "page.ruling." + kind.path;
    var path = path(campaign, view);
    var name = view.line().applicantName();
    return new AskPage(
        request.shell(),
        List.of(view.line().number()),
        words.say(key + ".ask", "name", name),
        words.say(key + ".sentence"),
        new Link(words.say("page.case.back", "name", name), path),
        List.of(),
        List.of(),
        List.of(
            asks.text(request, "clause", words.say("page.ruling.clause"), null, CLAUSE_LENGTH),
            asks.text(request, "reason", words.say("page.ruling.reason"), null, REASON_LENGTH)),
        new AskPage.Act(
            path + "/" + kind.path,
            words.say(key + ".do"),
            true,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer rule(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .flatMap(view ->
                    Kind.of(request)
                        .map(kind ->
                            asks.then(
                                request,
                                ruling(tx, request, view, kind),
                                () -> page(request, campaign, view, kind),
                                path(campaign))))
                .orElse(Answer.missing()));
  }

  private Outcome<Ruling> ruling(Tx tx, Request request, CaseView view, Kind kind) {
    var grounds = new Ruling.Ground(request.field("clause"), request.field("reason"));
    var id = view.opened().application().id();
    var moment = Moment.of(request.arrivedAt());
    return switch (kind) {
      case FAULT -> applying.rulings().formalFault(tx, request.person(), id, grounds, moment);
      case EXCLUDE -> applying.rulings().exclude(tx, request.person(), id, grounds, moment);
    };
  }

  public Answer askReveal(Request request) {
    return onTarget(request, reveals::show);
  }

  public Answer reveal(Request request) {
    return onTarget(request, reveals::reveal);
  }

  /** Outside of {@link Steering#in}: a reveal takes two transactions of its own. */
  private Answer onTarget(Request request, BiFunction<Request, RevealForm.Target, Answer> work) {
    var campaign = ground.campaigns().find(request.param("campaign"));
    return campaign
        .flatMap(it -> ground.database().read(tx -> target(tx, request, it)))
        .map(it -> work.apply(request, it))
        .orElse(Answer.missing());
  }

  private Optional<RevealForm.Target> target(Tx tx, Request request, Campaign campaign) {
    var field = request.param("field");
    return find(tx, request, campaign)
        .flatMap(view ->
            view.parts().stream()
                .flatMap(it -> it.cells().stream())
                .filter(it -> it.field().head().id().equals(field) && it.mayLook())
                .findFirst()
                .map(it ->
                    reveals.ofCase(viewer(tx, request, campaign), view, it, path(campaign, view))));
  }
}
