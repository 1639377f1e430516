package pingyou.recommendation.desk;

import pingyou.campaign.Level;
import pingyou.recommendation.list.Opinion;

/**
 * What a level said of a case.
 *
 * @param unit name of the region whose office said it
 */
public record Said(Level level, String unit, Opinion opinion) {}
