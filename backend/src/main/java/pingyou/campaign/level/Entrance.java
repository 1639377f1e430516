package pingyou.campaign.level;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Condition;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * Who hands in at this level itself, past those below: universities, straight to the province.
 *
 * @param when the answer that makes an applicant one of them
 * @param applying when they apply
 * @param pool how many of them may be chosen at the end; null if that is open
 */
public record Entrance(Condition when, Window applying, @Nullable Places pool, Clause clause) {}
