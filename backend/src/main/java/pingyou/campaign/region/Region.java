package pingyou.campaign.region;

import org.jspecify.annotations.Nullable;

/**
 * One administrative division.
 *
 * @param code GB/T 2260, six digits: {@code 522732}
 * @param name official name: {@code 三都水族自治县}
 * @param parent code of the city of a county, of the province of a city; null for a province
 */
public record Region(String code, String name, UnitKind kind, @Nullable String parent) {}
