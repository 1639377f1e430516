package pingyou.campaign.catalogue;

import java.time.Instant;

/**
 * A stored version of a campaign's rules.
 *
 * @param number 1 for the version it was opened with, counted up
 * @param yaml canonical text, whose SHA-256 is {@code hash}
 * @param openedAt business time
 */
record CampaignVersion(String campaign, int number, String hash, String yaml, Instant openedAt) {}
