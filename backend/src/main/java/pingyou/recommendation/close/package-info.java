/**
 * When applying ends in a city, where cities set that themselves, and whether its counties choose
 * first: shown, and set by their officials or the secretariat. Uses {@code recommendation} and what
 * {@code application.close} keeps.
 */
@NullMarked
package pingyou.recommendation.close;

import org.jspecify.annotations.NullMarked;
