package pingyou.award;

import java.util.UUID;
import pingyou.campaign.rule.Moment;

/** Somebody decides on a track. */
public record Act(UUID person, String campaign, String track, Moment moment) {}
