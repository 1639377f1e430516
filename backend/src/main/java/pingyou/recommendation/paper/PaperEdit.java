package pingyou.recommendation.paper;

import java.util.UUID;
import pingyou.campaign.rule.Moment;

/**
 * Who writes a paper, when, and on what they saw.
 *
 * @param version that the writer saw; 0 before anything was written
 */
public record PaperEdit(UUID person, Place place, int version, Moment moment) {}
