package pingyou.recommendation.chain;

/**
 * An office that recommends: of one campaign, track and level, for one region.
 *
 * @param level id of the level: {@code county}
 * @param region GB/T 2260 code: {@code 522732}
 */
public record Unit(String campaign, String track, String level, String region) {}
