package pingyou.application.submission;

import java.util.UUID;
import pingyou.application.answer.Facts;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;

/** A submission as it is written, once. */
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
    Facts facts) {}
