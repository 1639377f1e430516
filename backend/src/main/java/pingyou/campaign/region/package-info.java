/**
 * Provinces, cities and counties with their GB/T 2260 codes, read from {@code config/regions}. A
 * recommending unit is such a code. Uses {@code campaign.rule} and nothing else of ours.
 */
@NullMarked
package pingyou.campaign.region;

import org.jspecify.annotations.NullMarked;
