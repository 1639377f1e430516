/**
 * What the cards of cases add up to, exactly, and which cases lack cards: what a decision goes by.
 * Reads only. Uses {@code review}.
 */
@NullMarked
package pingyou.review.result;

import org.jspecify.annotations.NullMarked;
