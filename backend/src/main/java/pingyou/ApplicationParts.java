package pingyou;

import java.util.List;
import java.util.function.UnaryOperator;
import pingyou.application.Access;
import pingyou.application.Applications;
import pingyou.application.Cases;
import pingyou.application.Reach;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Content;
import pingyou.application.answer.Credentials;
import pingyou.application.answer.IdClaims;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.answer.Shown;
import pingyou.application.close.Closes;
import pingyou.application.draft.Checks;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.Drafts;
import pingyou.application.enclosure.FileBook;
import pingyou.application.enclosure.Receipts;
import pingyou.application.evidence.Downloads;
import pingyou.application.evidence.Evidences;
import pingyou.application.past.PastWinners;
import pingyou.application.platform.Placements;
import pingyou.application.retention.PersonalWipe;
import pingyou.application.reveal.PasswordWipe;
import pingyou.application.reveal.Reveals;
import pingyou.application.ruling.Corrections;
import pingyou.application.ruling.Rulings;
import pingyou.application.submission.Closing;
import pingyou.application.submission.Filings;
import pingyou.application.submission.Submissions;
import pingyou.application.submission.Tidings;
import pingyou.application.submission.UnsentReminders;
import pingyou.application.view.CaseViews;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.platform.Platforms;
import pingyou.campaign.region.Regions;
import pingyou.notice.Outbox;
import pingyou.notice.timetable.Duty;
import pingyou.notice.timetable.Reminders;
import pingyou.store.Database;
import pingyou.store.file.FileStore;
import pingyou.store.vault.Vault;

/** Applications, from the draft to the last look. */
public final class ApplicationParts {
  public final Closes closes;
  public final Applications applications;
  public final Cases cases = new Cases();
  public final Credentials credentials;
  public final Drafts drafts;
  public final DraftViews draftViews;
  public final Submissions submissions;
  public final CaseViews caseViews;
  public final Corrections corrections;
  public final Rulings rulings;
  public final PastWinners pastWinners;
  public final Placements placements;
  public final Reveals reveals;
  public final Receipts receipts;
  public final Evidences evidences;
  public final Downloads downloads;
  public final PasswordWipe passwordWipe;
  public final PersonalWipe personalWipe;
  public final UnsentReminders ofDrafts;
  public final UnsentReminders ofChanges;
  public final List<Duty> duties;

  /** What features that come later must know to say who may see a case. */
  record Means(
      Database database,
      Vault vault,
      Regions regions,
      Campaigns campaigns,
      PersonParts person,
      Outbox outbox,
      Reach reach,
      FileStore files,
      Platforms platforms,
      UnaryOperator<String> offices) {}

  ApplicationParts(Means means) {
    var person = means.person();
    closes = new Closes(means.regions());
    applications = new Applications(id -> means.campaigns().find(id).orElseThrow(), closes);
    credentials = new Credentials(means.vault());
    var book = new AnswerBook(means.vault(), credentials);
    var contents = new Content.Maker(means.vault(), credentials);
    var claims = new IdClaims(means.vault());
    var shown = new Shown(means.regions(), person.schools);
    var ofSchools = new SchoolClaims();
    var files = new FileBook(means.files());
    receipts = new Receipts(applications, person.roles, book);
    pastWinners = new PastWinners(means.regions(), person.schools, person.roles);
    var checks = checks(means, claims, ofSchools, files);
    var access = new Access(means.regions(), person.roles, means.reach());
    placements = new Placements(means.platforms(), applications, access, person.roles);
    var filings = new Filings(means.vault(), credentials);
    var tidings = new Tidings(means.outbox());
    drafts = new Drafts(applications, book, contents, checks, shown, placements);
    evidences = new Evidences(applications, book, drafts, files);
    downloads = new Downloads(applications, access, filings, files);
    submissions =
        new Submissions(applications, book, claims, ofSchools, contents, checks, filings, tidings);
    corrections =
        new Corrections(
            applications, person.roles, means.regions(), means.offices(), means.outbox());
    rulings = new Rulings(applications, person.roles, ofSchools, means.outbox());
    draftViews =
        new DraftViews(
            applications, access, book, checks, shown, corrections, receipts, placements);
    caseViews = caseViews(access, filings, shown);
    reveals = new Reveals(applications, access, filings, credentials, shown);
    passwordWipe = new PasswordWipe(means.database(), credentials);
    personalWipe = new PersonalWipe(means.database(), credentials, files);
    var sources = new UnsentReminders.Sources(applications, closes, book, means.regions());
    ofDrafts = UnsentReminders.ofDrafts(sources);
    ofChanges = UnsentReminders.ofChanges(sources);
    duties = duties(means, tidings);
  }

  private Checks checks(Means means, IdClaims claims, SchoolClaims ofSchools, FileBook files) {
    var person = means.person();
    return new Checks(
        means.regions(),
        person.schools,
        person.consents,
        claims,
        ofSchools,
        pastWinners,
        files,
        receipts);
  }

  private CaseViews caseViews(Access access, Filings filings, Shown shown) {
    return new CaseViews(
        applications, access, cases, submissions, filings, shown, corrections, rulings, receipts);
  }

  private List<Duty> duties(Means means, Tidings tidings) {
    return List.of(
        new Closing(means.database(), applications, closes, tidings),
        passwordWipe,
        reminders(means, ofDrafts),
        reminders(means, ofChanges));
  }

  private static Duty reminders(Means means, UnsentReminders unsent) {
    return new Reminders(means.database(), means.outbox(), unsent);
  }
}
