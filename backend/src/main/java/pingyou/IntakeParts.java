package pingyou;

import java.util.List;
import pingyou.application.past.PastWinners;
import pingyou.campaign.region.Regions;
import pingyou.intake.Intake;
import pingyou.intake.Uploads;
import pingyou.intake.kind.PeopleRows;
import pingyou.intake.kind.QuotaRows;
import pingyou.intake.kind.SchoolRows;
import pingyou.intake.kind.WinnerRows;
import pingyou.notice.wording.Wording;
import pingyou.recommendation.quota.Quotas;

/** What comes in from Excel: the kinds of workbooks, in the order in which they are shown. */
public final class IntakeParts {
  public final Intake intake;
  public final Uploads uploads;

  IntakeParts(
      Wording wording, Regions regions, PersonParts person, PastWinners past, Quotas quotas) {
    var known =
        new PeopleRows.Known(person.invitations, person.roles, person.people, person.schools);
    intake =
        new Intake(
            List.of(
                new SchoolRows(wording, regions, person.schools),
                new PeopleRows(wording, regions, known),
                new QuotaRows(wording, regions, quotas),
                new WinnerRows(wording, regions, past)),
            person.roles);
    uploads = new Uploads(intake, person.invitations);
  }
}
