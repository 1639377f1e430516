package pingyou.review.scoring;

import java.util.UUID;
import pingyou.campaign.rule.Moment;

/**
 * A reviewer's hand on a card.
 *
 * @param expectedVersion of the card that the reviewer saw
 */
public record CardEdit(UUID card, UUID reviewer, int expectedVersion, Moment moment) {}
