package pingyou.campaign.prize;

/**
 * A prize.
 *
 * @param percent of the base that gets exactly this prize, 1 to 100
 */
public record Prize(String id, String title, int percent) {}
