/**
 * Points rules as data, and the one engine that turns counts into points and says why. Points are
 * integer half-points; nothing here knows a particular competition, and what a person reads of a
 * result is a key with values. Pure; uses {@code campaign.rule} only.
 */
@NullMarked
package pingyou.campaign.points;

import org.jspecify.annotations.NullMarked;
