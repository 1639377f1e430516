package pingyou;

import java.util.stream.Collectors;
import pingyou.web.Entry;
import pingyou.web.ImportRoutes;
import pingyou.web.Site;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Reviewing;
import pingyou.web.frame.Tracing;
import pingyou.web.frame.Words;
import pingyou.web.http.Pages;
import pingyou.web.http.PublicUrl;
import pingyou.web.http.SignIn;
import pingyou.web.http.WebServer;
import pingyou.web.intake.Importing;
import pingyou.web.paper.Papering;
import pingyou.web.score.Evaluating;

/** Pages and JSON API over everything else. */
public final class WebParts {
  private final Backend backend;
  private final Ground ground;
  private final Entry entry;

  /**
   * @param url what phones open, for addresses in QR codes
   */
  public WebParts(Backend backend, PublicUrl url) {
    this.backend = backend;
    this.ground =
        new Ground(
            backend.database,
            backend.campaigns,
            backend.regions,
            new Words(backend.wording, backend.offices),
            url);
    this.entry = new Entry(backend.database, backend.person.people, backend.person.sessions);
  }

  /** Adds every page and resource to the server. */
  public void mount(WebServer server, SignIn signIn) {
    var routes =
        server.pages(
            new Pages(this::contact),
            entry,
            signIn,
            backend.vault,
            ground.words().sentences(),
            ground.url());
    new Site(routes, ground)
        .open(applying(), backend.award.standings, backend.award.objections)
        .applicants(persons(), applying(), backend.application.cases, tracing(), papering())
        .reviewers(persons(), reviewing())
        .offices(persons(), recommending(), evaluating())
        .papers(persons(), applying(), backend.application.cases, papering())
        .officials(persons(), applying(), backend.application.cases, recommending())
        .secretariat(persons(), applying(), steered());
    new ImportRoutes(routes, ground).mount(persons(), importing());
  }

  private Importing importing() {
    return new Importing(backend.intake.intake, backend.intake.uploads, backend.files.incoming());
  }

  /** Where people ask, of all current campaigns that say it. */
  private String contact() {
    return backend.campaigns.current(backend.clock.instant()).stream()
        .filter(it -> !it.contact().isEmpty())
        .map(it ->
            ground
                .words()
                .say("page.contact", "campaign", it.shortTitle(), "contact", it.contact()))
        .collect(Collectors.joining(" "));
  }

  private Persons persons() {
    var person = backend.person;
    return new Persons(
        person.people, person.roles, person.invitations, person.consents, person.schools);
  }

  private Reviewing reviewing() {
    var review = backend.review;
    return new Reviewing(
        review.todos,
        review.cardViews,
        review.scoring,
        review.logins,
        review.departures,
        backend.application.reveals,
        backend.recommendation.opinions);
  }

  private Site.Steered steered() {
    return new Site.Steered(
        backend.application.cases,
        backend.recommendation.closings,
        backend.outbox,
        backend.publishing,
        recommending(),
        paneling(),
        backend.award.awards,
        backend.award.objections,
        backend.person.log,
        tracing());
  }

  private Paneling paneling() {
    var review = backend.review;
    return new Paneling(
        review.overviews, review.assigning, review.departures, review.concessions, review.cards);
  }

  private Evaluating evaluating() {
    var review = backend.review;
    return new Evaluating(
        review.offices, review.officeScores, review.officeCards, review.concessions);
  }

  private Papering papering() {
    var recommendation = backend.recommendation;
    return new Papering(
        recommendation.papers,
        recommendation.paperLooks,
        recommendation.waivers,
        recommendation.checklists);
  }

  private Recommending recommending() {
    var recommendation = backend.recommendation;
    return new Recommending(
        recommendation.recommendations,
        recommendation.desks,
        recommendation.bureaus,
        recommendation.chain,
        recommendation.ledger,
        recommendation.extensions,
        recommendation.unitLines,
        recommendation.opinions,
        recommendation.closes,
        recommendation.quotas,
        recommendation.rounds,
        recommendation.holds,
        recommendation.checklists);
  }

  private Tracing tracing() {
    return new Tracing(
        backend.recommendation.standings, backend.award.standings, backend.review.repairs);
  }

  private Applying applying() {
    var application = backend.application;
    return new Applying(
        application.applications,
        application.drafts,
        application.draftViews,
        application.submissions,
        application.caseViews,
        application.corrections,
        application.rulings,
        application.reveals,
        application.evidences,
        application.receipts,
        application.downloads,
        application.pastWinners,
        application.placements,
        backend.files.incoming());
  }
}
