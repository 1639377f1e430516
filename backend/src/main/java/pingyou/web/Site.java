package pingyou.web;

import io.vertx.core.http.HttpMethod;
import java.util.function.Function;
import pingyou.application.Cases;
import pingyou.award.Awards;
import pingyou.award.objection.Objections;
import pingyou.award.standing.Standings;
import pingyou.campaign.catalogue.Publishing;
import pingyou.notice.Outbox;
import pingyou.person.log.Log;
import pingyou.recommendation.Closings;
import pingyou.web.api.ApplicationApi;
import pingyou.web.api.OpenApi;
import pingyou.web.api.SchoolApi;
import pingyou.web.applicant.ConsentPages;
import pingyou.web.applicant.DraftPages;
import pingyou.web.applicant.MinePages;
import pingyou.web.applicant.Owned;
import pingyou.web.applicant.ReceiptPages;
import pingyou.web.applicant.SpacePages;
import pingyou.web.applicant.SubmitPages;
import pingyou.web.applicant.SubmittedPages;
import pingyou.web.applicant.WithdrawPages;
import pingyou.web.applicant.Writing;
import pingyou.web.course.ObjectionPages;
import pingyou.web.course.PasswordPages;
import pingyou.web.course.ProgressPages;
import pingyou.web.course.PublicityPages;
import pingyou.web.course.ResultPages;
import pingyou.web.desk.CasePages;
import pingyou.web.desk.DecisionPages;
import pingyou.web.desk.DeskListPages;
import pingyou.web.desk.DeskPages;
import pingyou.web.desk.Office;
import pingyou.web.desk.ReturnPages;
import pingyou.web.desk.RevealPages;
import pingyou.web.desk.SentPages;
import pingyou.web.desk.eligible.PlatformAskPages;
import pingyou.web.desk.unit.BureauPages;
import pingyou.web.desk.unit.SchoolPages;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Paneling;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.RevealForm;
import pingyou.web.frame.Reviewing;
import pingyou.web.frame.Tracing;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.http.Routes;
import pingyou.web.paper.Papering;
import pingyou.web.proof.FilePages;
import pingyou.web.proof.HandoverPages;
import pingyou.web.proof.ProofPages;
import pingyou.web.score.CaseNotes;
import pingyou.web.score.Evaluating;
import pingyou.web.secretariat.AssignmentPages;
import pingyou.web.secretariat.AwardPages;
import pingyou.web.secretariat.LogPages;
import pingyou.web.secretariat.ObjectionReplyPages;
import pingyou.web.secretariat.OverviewPages;
import pingyou.web.secretariat.Panels;
import pingyou.web.secretariat.RankingPages;
import pingyou.web.secretariat.ReviewerPages;
import pingyou.web.secretariat.SteeredCasePages;
import pingyou.web.secretariat.Steering;
import pingyou.web.secretariat.people.InvitePages;
import pingyou.web.secretariat.people.PeoplePages;
import pingyou.web.secretariat.people.RevokePages;
import pingyou.web.secretariat.survey.CaseListPages;
import pingyou.web.secretariat.survey.UnitListPages;
import pingyou.web.secretariat.survey.UnitPages;
import pingyou.web.table.TablePages;

/** Every page and every resource of the API, by address. */
public final class Site {
  private static final String SECRETARIAT = "/secretariat/:campaign";
  private static final String DESK = "/desk/:campaign/:track/:level/:region";

  private final Routes routes;
  private final Ground ground;

  public Site(Routes routes, Ground ground) {
    this.routes = routes;
    this.ground = ground;
  }

  /** What the secretariat's pages know beside people and applications. */
  public record Steered(
      Cases cases,
      Closings closings,
      Outbox outbox,
      Publishing publishing,
      Recommending recommending,
      Paneling paneling,
      Awards awards,
      Objections objections,
      Log log,
      Tracing tracing) {}

  /** What anybody may open. */
  public Site open(Applying applying, Standings standings, Objections objections) {
    var publicity = new PublicityPages(ground, standings);
    routes.open(HttpMethod.GET, "/publicity/:campaign/:track", publicity::show);
    routes.open(HttpMethod.GET, "/publicity/:campaign/:track/records", publicity::records);
    var objecting = new ObjectionPages(ground, standings, objections);
    page("/publicity/:campaign/:track/objection", objecting::show, objecting::file);
    var receipts = new ReceiptPages(ground, applying);
    routes.open(HttpMethod.GET, "/", _ -> new Answer.Redirect("/apply"));
    routes.open(HttpMethod.GET, "/openapi.json", new OpenApi()::show);
    routes.open(HttpMethod.POST, "/display", new DisplayForm()::choose);
    routes.open(HttpMethod.GET, "/genuine/:campaign/:number/:hash", receipts::genuine);
    return this;
  }

  /** An applicant's pages. */
  public Site applicants(
      Persons persons, Applying applying, Cases cases, Tracing tracing, Papering papering) {
    var owned = new Owned(applying, persons.consents());
    var writing = new Writing(ground.regions(), persons.schools(), applying.drafts());
    var mine = new MinePages(ground, applying, tracing);
    var drafts = new DraftPages(ground, persons, owned, writing);
    var consents = new ConsentPages(ground, persons.consents(), owned);
    var spaces = new SpacePages(ground, persons, owned, writing);
    var submits = new SubmitPages(ground, applying.submissions(), owned);
    var withdrawals = new WithdrawPages(ground, applying.submissions(), owned);
    page("/apply", mine::show, mine::start);
    page("/apply/:id", drafts::show, drafts::save);
    page("/apply/:id/consent/:agreement", consents::show, consents::give);
    var proofs = new ProofPages(ground, owned, applying.drafts(), applying.evidences());
    page("/apply/:id/proof/:field", proofs::show);
    routes.upload("/apply/:id/proof/:field", applying.incoming(), proofs::act);
    var tables = new TablePages(ground, owned, applying.drafts());
    page("/apply/:id/table/:field", tables::show, tables::save);
    page("/files/:id", new FilePages(ground, applying.downloads())::fetch);
    page("/apply/:id/space", spaces::show, spaces::save);
    page("/apply/:id/preview", submits::show);
    routes.page(HttpMethod.POST, "/apply/:id/submit", submits::submit);
    page("/apply/:id/withdraw", withdrawals::show, withdrawals::withdraw);
    page("/apply/:id/submitted", new SubmittedPages(ground, applying, papering.checklists())::show);
    page("/apply/:id/receipt", new ReceiptPages(ground, applying)::show);
    var passwords = new PasswordPages(ground, tracing.repairs(), owned);
    page("/apply/:id/progress", new ProgressPages(ground, cases, tracing, owned)::show);
    page("/apply/:id/result", new ResultPages(ground, cases, tracing.results(), owned)::show);
    page("/apply/:id/password", passwords::show, passwords::change);

    var api = new ApplicationApi(ground, owned, writing, applying.submissions());
    var schools = new SchoolApi(ground, persons.schools(), applying.draftViews());
    routes.api(HttpMethod.GET, "/applications/:id", api::show);
    routes.api(HttpMethod.PATCH, "/applications/:id/fields/:field", api::change);
    routes.api(HttpMethod.POST, "/applications/:id/submit", api::submit);
    routes.api(HttpMethod.GET, "/schools", schools::search);
    return this;
  }

  /** A reviewer's pages. */
  public Site reviewers(Persons persons, Reviewing reviewing) {
    new ReviewRoutes(routes, ground).mount(persons, reviewing);
    return this;
  }

  /** What offices score; before their other pages, which take what is left of a case's address. */
  public Site offices(Persons persons, Recommending recommending, Evaluating evaluating) {
    new ScoreRoutes(routes, ground).mount(persons, recommending, evaluating);
    return this;
  }

  /** What units hand in beside their lists; before their desks, whose addresses are wider. */
  public Site papers(Persons persons, Applying applying, Cases cases, Papering papering) {
    new PaperRoutes(routes, ground).mount(persons, applying, cases, papering);
    return this;
  }

  /** The pages of counties' and cities' officials. */
  public Site officials(
      Persons persons, Applying applying, Cases submitted, Recommending recommending) {
    var office = new Office(persons);
    var desks = new DeskPages(ground, recommending, applying.placements(), office);
    var cases = new CasePages(ground, recommending, applying, office);
    var returns = new ReturnPages(ground, applying.corrections(), cases);
    var form = new RevealForm(ground, applying.reveals());
    var reveals = new RevealPages(ground, cases, office, form);
    var decisions = new DecisionPages(ground, recommending, cases, office);
    var schools = new SchoolPages(ground, persons);
    page("/desk", new DeskListPages(ground, persons, recommending)::show);
    var bureaus = new BureauPages(ground, recommending);
    page("/desk/notices", bureaus::notices);
    page("/desk/downloads", bureaus::downloads);
    page("/desk/unit", bureaus::unit);
    page("/desk/:campaign/schools/:county", schools::show);
    page("/desk/:campaign/schools/:county/:school", schools::one, schools::decide);
    var sent = new SentPages(ground, recommending, persons, submitted);
    page(DESK, desks::show);
    page(DESK + "/search", desks::search);
    page(DESK + "/export", sent::export);
    page(DESK + "/sent", sent::show);
    page(DESK + "/sent/table", sent::table);
    page(DESK + "/check", desks::check);
    new UnitRoutes(routes, ground).mount(DESK, recommending, office);
    routes.page(HttpMethod.POST, DESK + "/ranks", desks::rank);
    routes.page(HttpMethod.POST, DESK + "/send", desks::send);
    page(DESK + "/case/:id", cases::show);
    page(DESK + "/case/:id/return", returns::show, returns::act);
    page(DESK + "/case/:id/reveal/:field", reveals::show, reveals::reveal);
    var asks = new PlatformAskPages(ground, cases, office, applying.placements());
    page(DESK + "/case/:id/platform", asks::show, asks::act);
    page(DESK + "/case/:id/:act", decisions::show, decisions::act);
    return this;
  }

  /** The secretariat's pages, and taking an invitation. */
  public Site secretariat(Persons persons, Applying applying, Steered steered) {
    var steering = new Steering(ground, persons);
    var invitations = new InvitationPages(ground, persons.invitations());
    page("/invitation", invitations::show, invitations::take);
    var form = new RevealForm(ground, applying.reveals());
    var notes =
        new CaseNotes(
            ground.words(), steered.paneling(), steered.recommending(), applying.placements());
    var cases = new SteeredCasePages(ground, steering, steered.cases(), applying, form, notes);
    var units = new UnitPages(ground, steering, steered.recommending());
    overview(steering, applying, steered);
    people(steering, persons);
    page(SECRETARIAT + "/log", new LogPages(ground, steering, steered.log())::show);
    page(SECRETARIAT + "/cases/:id", cases::show);
    page(SECRETARIAT + "/cases/:id/reveal/:field", cases::askReveal, cases::reveal);
    page(SECRETARIAT + "/cases/:id/:act", cases::ask, cases::rule);
    var panels = new Panels(ground, steering, steered.paneling());
    var reviewers = new ReviewerPages(ground, panels, steered.paneling());
    var assignments = new AssignmentPages(ground, panels, steered.paneling());
    page(SECRETARIAT + "/assignment/:track", assignments::show, assignments::assign);
    page(SECRETARIAT + "/assignment/:track/:reviewer", reviewers::show);
    page(SECRETARIAT + "/assignment/:track/:reviewer/:act", reviewers::ask, reviewers::act);
    var rankings = new RankingPages(ground, steering, steered.awards());
    var decisions = new AwardPages(ground, rankings, steered.awards());
    page(SECRETARIAT + "/ranking/:track", rankings::show);
    page(SECRETARIAT + "/ranking/:track/export", rankings::export);
    page(SECRETARIAT + "/ranking/:track/case/:id", rankings::why);
    page(SECRETARIAT + "/ranking/:track/:act", decisions::ask, decisions::act);
    var replies = new ObjectionReplyPages(ground, steering, steered.objections());
    page(SECRETARIAT + "/objections/:track", replies::list);
    page(SECRETARIAT + "/objections/:track/:id", replies::ask, replies::answer);
    lists(steering, steered);
    new EligibleRoutes(routes, ground).mount(steering, persons, applying, steered.cases());
    page(SECRETARIAT + "/units/:track/:level/:region", units::ask, units::extend);
    new QuotaRoutes(routes, ground).mount(steering, steered.recommending());
    return handovers(persons, applying, steering);
  }

  private void overview(Steering steering, Applying applying, Steered steered) {
    var overview =
        new OverviewPages(
            ground,
            steering,
            steered.cases(),
            steered.closings(),
            steered.outbox(),
            steered.publishing(),
            EligibleRoutes.open(applying, steered.cases()));
    page("/secretariat", overview::choose);
    page(SECRETARIAT, overview::show);
  }

  private void people(Steering steering, Persons persons) {
    var people = new PeoplePages(ground, persons, steering);
    var invites = new InvitePages(ground, persons, steering);
    var revokes = new RevokePages(ground, persons, steering);
    page(SECRETARIAT + "/people", people::show);
    page(SECRETARIAT + "/people/invite", invites::ask, invites::invite);
    page(SECRETARIAT + "/people/revoke", revokes::ask, revokes::revoke);
    routes.page(HttpMethod.POST, SECRETARIAT + "/people/cancel", people::cancel);
  }

  private void lists(Steering steering, Steered steered) {
    var cases = new CaseListPages(ground, steering, steered.cases(), steered.tracing());
    var units = new UnitListPages(ground, steering, steered.recommending());
    page(SECRETARIAT + "/cases", cases::list);
    page(SECRETARIAT + "/units", units::list);
  }

  private Site handovers(Persons persons, Applying applying, Steering steering) {
    var handovers = new HandoverPages(ground, steering, applying.receipts(), persons.schools());
    page(SECRETARIAT + "/attachments", handovers::list);
    page(SECRETARIAT + "/attachments/:id/:field", handovers::ask, handovers::act);
    return this;
  }

  private void page(String path, Function<Request, Answer> show) {
    routes.page(HttpMethod.GET, path, show);
  }

  private void page(String path, Function<Request, Answer> show, Function<Request, Answer> change) {
    page(path, show);
    routes.page(HttpMethod.POST, path, change);
  }
}
