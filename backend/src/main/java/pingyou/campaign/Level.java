package pingyou.campaign;

import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * A level at which units choose which cases go on.
 *
 * @param kind of the units that act
 * @param window in which they act; of the last level: in which cases are reviewed
 * @param opinionRequired whether a unit writes an opinion on a case that it recommends
 * @param reasonShown whether an applicant is shown why a unit declined
 */
public record Level(
    String id,
    String title,
    UnitKind kind,
    Window window,
    boolean opinionRequired,
    boolean reasonShown,
    Clause clause) {}
