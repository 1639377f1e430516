/**
 * What came of reading a campaign's file: the campaign, or every fault with its place. Uses {@code
 * campaign} and {@code campaign.rule}.
 */
@NullMarked
package pingyou.campaign.check;

import org.jspecify.annotations.NullMarked;
