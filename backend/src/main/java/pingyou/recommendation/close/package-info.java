/**
 * When applying ends in a city, where cities set that themselves: shown, and moved by their
 * officials or the secretariat. Uses {@code recommendation} and what {@code application.close}
 * keeps.
 */
@NullMarked
package pingyou.recommendation.close;

import org.jspecify.annotations.NullMarked;
