package pingyou.review;

/**
 * The office of a county or a city whose evaluators score, before it recommends.
 *
 * @param level id of the level at which it recommends
 * @param region GB/T 2260 code
 */
public record Office(String level, String region) {}
