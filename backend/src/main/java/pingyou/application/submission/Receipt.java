package pingyou.application.submission;

import java.util.UUID;
import pingyou.campaign.rule.Moment;

/**
 * What an applicant holds in hand.
 *
 * @param number of the case
 * @param revision 1 for the first submission
 * @param account the person whose WeChat account submitted it
 * @param promiseText word for word as it was promised
 * @param hash SHA-256 of what was submitted
 */
public record Receipt(
    UUID submission,
    UUID application,
    String number,
    int revision,
    Moment moment,
    UUID account,
    String promiseTitle,
    String promiseVersion,
    String promiseText,
    String hash) {}
