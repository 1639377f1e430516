/**
 * What units hand in beside their lists: papers that their officials write, and the secretariat's
 * waivers of them. Uses {@code recommendation.chain} and {@code recommendation.list}.
 */
@NullMarked
package pingyou.recommendation.paper;

import org.jspecify.annotations.NullMarked;
