package pingyou.campaign.level;

import pingyou.campaign.form.Condition;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * Who hands in at this level itself, past those below: universities, straight to the province.
 *
 * @param when the answer that makes an applicant one of them
 * @param applying when they apply
 */
public record Entrance(Condition when, Window applying, Clause clause) {}
