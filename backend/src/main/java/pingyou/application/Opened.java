package pingyou.application;

import java.time.LocalDate;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;

/** An application that its owner may write on now, locked, with the rules it goes by. */
public record Opened(Application application, Campaign campaign, Track track) {
  /** The day of a moment where the campaign is. */
  public LocalDate day(Moment moment) {
    return moment.at().atZone(campaign.zone()).toLocalDate();
  }
}
