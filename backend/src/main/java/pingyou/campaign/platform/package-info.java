/**
 * The registry of learning-space platforms, {@code config/platforms.yaml}: which platform an
 * address belongs to, and whether that is known to be connected. Says nothing of any campaign.
 */
@NullMarked
package pingyou.campaign.platform;

import org.jspecify.annotations.NullMarked;
