/**
 * What a changed file changes in an opened campaign, and which of it may still be changed. Pure:
 * files are trees of maps, lists and texts here, so that nothing of them can be overlooked. Uses
 * {@code campaign.rule} only.
 */
@NullMarked
package pingyou.campaign.revision;

import org.jspecify.annotations.NullMarked;
