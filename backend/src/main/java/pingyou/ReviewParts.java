package pingyou;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.region.Regions;
import pingyou.notice.Outbox;
import pingyou.notice.timetable.Duty;
import pingyou.notice.timetable.Reminders;
import pingyou.review.Admission;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.desk.CardViews;
import pingyou.review.desk.Overviews;
import pingyou.review.desk.Todos;
import pingyou.review.duty.Closing;
import pingyou.review.duty.Handout;
import pingyou.review.duty.Opening;
import pingyou.review.duty.Unsubmitted;
import pingyou.review.login.Logins;
import pingyou.review.login.Repairs;
import pingyou.review.office.Handouts;
import pingyou.review.office.OfficeCards;
import pingyou.review.office.OfficeScores;
import pingyou.review.office.Offices;
import pingyou.review.panel.Assigning;
import pingyou.review.panel.Concessions;
import pingyou.review.panel.Conflicts;
import pingyou.review.panel.Departures;
import pingyou.review.panel.Seating;
import pingyou.review.panel.Tidings;
import pingyou.review.result.Results;
import pingyou.review.scoring.Honours;
import pingyou.review.scoring.Scoring;
import pingyou.store.Database;
import pingyou.store.Tx;

/** Reviewing, from the assignment to the last card. */
public final class ReviewParts {
  public final Cards cards = new Cards();
  public final Admission admission;
  public final Docket docket;
  public final Assigning assigning;
  public final Departures departures;
  public final Conflicts conflicts;
  public final Concessions concessions;
  public final Scoring scoring;
  public final Logins logins;
  public final Repairs repairs;
  public final Results results;
  public final Todos todos;
  public final CardViews cardViews;
  public final Overviews overviews;
  public final Offices offices;
  public final OfficeScores officeScores;
  public final OfficeCards officeCards;
  public final List<Duty> duties;

  /** What reviewing stands on. */
  record Means(
      Database database,
      Regions regions,
      Campaigns campaigns,
      PersonParts person,
      ApplicationParts application,
      RecommendationParts recommendation,
      Outbox outbox,
      Concessions.Verdicts verdicts) {}

  ReviewParts(Means means) {
    var application = means.application();
    var roles = means.person().roles;
    var people = means.person().people;
    offices = offices(means);
    admission =
        new Admission(cards, roles, id -> means.campaigns().find(id).orElseThrow(), offices::terms);
    var passwords = application.passwordWipe;
    var tidings = new Tidings(means.outbox(), roles);
    docket =
        new Docket(means.recommendation()::toReview, application.cases, application.applications);
    var seating = new Seating(cards, docket, roles, tidings);
    assigning = new Assigning(admission, seating, people);
    departures = new Departures(admission, cards, seating, roles);
    conflicts = new Conflicts(admission, seating, roles);
    concessions = new Concessions(admission, cards, passwords, tidings, means.verdicts());
    var honours = new Honours((tx, id, year) -> winners(tx, means, id, year));
    scoring = new Scoring(cards, admission, honours);
    logins = new Logins(admission, docket, application.credentials, tidings);
    repairs =
        new Repairs(application.applications, application.credentials, logins, means.regions());
    results = new Results(cards, docket);
    todos = new Todos(admission, cards, docket, logins);
    cardViews = new CardViews(admission, cards, docket, application.caseViews, logins, honours);
    overviews = new Overviews(admission, cards, results, roles, people);
    officeScores = new OfficeScores(cards, offices);
    officeCards = new OfficeCards(admission, officeScores, docket, people);
    var handouts = new Handouts(cards, docket, offices, seating, conflicts);
    var unsubmitted = new Unsubmitted(cards, docket, offices, admission);
    duties =
        List.of(
            new Opening(means.database(), cards, docket, tidings),
            new Reminders(means.database(), means.outbox(), unsubmitted),
            new Handout(means.database(), offices, handouts),
            new Closing(means.database(), cards, docket, passwords, tidings));
  }

  private static Offices offices(Means means) {
    var recommendation = means.recommendation();
    return new Offices(
        recommendation.chain,
        recommendation.candidates,
        recommendation.ledger,
        recommendation.closings,
        means.person().roles);
  }

  /** Schools that won in the region of a case. */
  private static long winners(Tx tx, Means means, UUID id, @Nullable Integer year) {
    return means
        .application()
        .applications
        .find(tx, id)
        .map(it ->
            means
                .application()
                .pastWinners
                .schoolsIn(tx, it.campaign(), year, String.valueOf(it.county()))
                .size())
        .orElse(0);
  }
}
