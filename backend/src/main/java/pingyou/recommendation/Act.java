package pingyou.recommendation;

import java.util.UUID;
import pingyou.campaign.rule.Moment;
import pingyou.recommendation.chain.Unit;

/**
 * Who acts, for which unit, and when.
 *
 * @param person an official of the unit; for an extension someone of the secretariat
 */
public record Act(UUID person, Unit unit, Moment moment) {}
