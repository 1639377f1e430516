package pingyou.recommendation.desk;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.Level;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.list.Fate;

/**
 * How a case stands with one level.
 *
 * @param unit name of the region whose office decides: {@code 三都水族自治县}
 * @param window of that unit; what became of the case dates from its close
 * @param fate null while it waits, also when the unit was given a later close after all
 */
public record Standing(Level level, String unit, Window window, @Nullable Fate fate) {}
