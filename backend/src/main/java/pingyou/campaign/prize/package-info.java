/**
 * How prizes follow from totals, as data: base, rounding, ties, publicity. The computation is the
 * award feature's. Uses {@code campaign.rule} only.
 */
@NullMarked
package pingyou.campaign.prize;

import org.jspecify.annotations.NullMarked;
