package pingyou.application;

import java.time.LocalDate;
import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;

/**
 * An application that its owner may write on now, locked, with the rules it goes by.
 *
 * @param track as it stands for the application's region, whose city may end applying itself
 */
public record Opened(Application application, Campaign campaign, Track track) {
  /** When it may be written on, by where it comes in. */
  public Window applying() {
    return campaign.applying(track, application.county());
  }

  /** The levels that it passes. */
  public List<Level> levels() {
    return campaign.levels(track, application.county());
  }

  /** The day of a moment where the campaign is. */
  public LocalDate day(Moment moment) {
    return moment.at().atZone(campaign.zone()).toLocalDate();
  }
}
