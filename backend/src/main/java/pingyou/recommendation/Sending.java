package pingyou.recommendation;

import java.util.UUID;
import pingyou.campaign.rule.Moment;
import pingyou.recommendation.list.SentList;

/**
 * A list that a unit has sent; of several the last one before the close counts.
 *
 * @param sequence from 1 within the unit
 * @param by the official who sent it
 */
public record Sending(UUID id, int sequence, UUID by, Moment moment, SentList list) {}
