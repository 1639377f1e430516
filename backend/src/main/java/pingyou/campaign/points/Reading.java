package pingyou.campaign.points;

/**
 * A figure that a reviewer reads in the space on the day of the review.
 *
 * @param id unique in the rubric
 * @param unit that is counted: {@code 人}, {@code 次}
 */
public record Reading(String id, String label, String unit) {}
