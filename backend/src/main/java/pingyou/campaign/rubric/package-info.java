/**
 * The scoring table of a track as data, word for word. Points are integer half-points everywhere: 5
 * points are 10 halves, a step of the card is one. Uses {@code campaign.points} and {@code
 * campaign.rule} only.
 */
@NullMarked
package pingyou.campaign.rubric;

import org.jspecify.annotations.NullMarked;
