package pingyou.campaign.level;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Clause;

/**
 * The cell of a level's opinion: its text, who signed, the day, and the seal.
 *
 * @param title as the form has it; the level's own title where the form has no such cell
 * @param required whether a case can't go on without it
 * @param seal whether the printed form is stamped, which is then recorded
 * @param clause of the cell; null where the form has none
 */
public record OpinionCell(String title, boolean required, boolean seal, @Nullable Clause clause) {}
