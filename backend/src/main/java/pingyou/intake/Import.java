package pingyou.intake;

import pingyou.campaign.Campaign;
import pingyou.store.Actor;

/**
 * What is imported into which campaign, and by whom.
 *
 * @param by a person, or the installation itself for the command line
 */
public record Import(Campaign campaign, Kind kind, Actor by) {}
