/**
 * Where quotas and supporting cases collide, the fewest picks to change so that a unit's two lists
 * stand together. The search is pure; {@code Remedies} reads for it what the unit has picked.
 */
@NullMarked
package pingyou.recommendation.remedy;

import org.jspecify.annotations.NullMarked;
