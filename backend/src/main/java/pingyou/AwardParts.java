package pingyou;

import java.util.List;
import pingyou.application.reveal.PasswordWipe;
import pingyou.award.Announcements;
import pingyou.award.Awards;
import pingyou.award.Publicities;
import pingyou.award.duty.Forgetting;
import pingyou.award.duty.PublicityOver;
import pingyou.award.inspection.Inspections;
import pingyou.award.objection.Objections;
import pingyou.award.standing.Standings;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.WorkingDays;
import pingyou.notice.Outbox;
import pingyou.notice.timetable.Duty;
import pingyou.notice.wording.Wording;
import pingyou.review.panel.Tidings;
import pingyou.store.Database;
import pingyou.store.vault.Vault;

/** Deciding, from the first trial to the final result. */
public final class AwardParts {
  public final Publicities publicities = new Publicities();
  public final Awards awards;
  public final Standings standings;
  public final Objections objections;
  public final List<Duty> duties;

  /** What deciding stands on. */
  record Means(
      Database database,
      Vault vault,
      Regions regions,
      Campaigns campaigns,
      WorkingDays workingDays,
      Wording wording,
      PersonParts person,
      ApplicationParts application,
      ReviewParts review,
      Outbox outbox) {}

  AwardParts(Means means) {
    var application = means.application();
    var roles = means.person().roles;
    var admission = means.review().admission;
    var tidings = new Tidings(means.outbox(), roles);
    var announcements = new Announcements(tidings, roles, means.regions(), means.wording());
    awards =
        new Awards(
            new Awards.Means(
                admission,
                means.review().results,
                application.cases,
                means.person().people,
                publicities,
                new Inspections(),
                means.workingDays(),
                announcements,
                new PasswordWipe(means.database(), application.credentials)));
    standings = new Standings(application.applications, admission, publicities, means.regions());
    objections = new Objections(admission, publicities, means.vault());
    duties =
        List.of(
            new PublicityOver(means.database(), publicities, announcements),
            new Forgetting(means.database(), publicities, application.personalWipe));
  }
}
