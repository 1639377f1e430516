package pingyou.application.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.answer.Facts;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;

/**
 * A submission as it is written, once.
 *
 * @param spaceHost by which its platform is known; null where the rules don't ask
 */
record SubmissionRow(
    UUID id,
    String campaign,
    String campaignHash,
    UUID application,
    int revision,
    UUID person,
    Moment moment,
    String content,
    String hash,
    Agreement promise,
    Facts facts,
    @Nullable String spaceHost) {}
