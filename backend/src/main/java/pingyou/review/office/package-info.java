/**
 * Scoring for the offices of counties and cities, before they recommend: their evaluators get cards
 * of the same kind as the last level's, and what those come to is for the office alone. Uses {@code
 * review}, {@code review.panel} and, for windows and candidates, {@code recommendation}.
 */
@NullMarked
package pingyou.review.office;

import org.jspecify.annotations.NullMarked;
