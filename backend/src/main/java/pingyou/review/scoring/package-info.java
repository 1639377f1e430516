/**
 * Filling a card: scores, figures, comment, handing in. Every change names the version that the
 * reviewer saw; a card in its reviewer's hands changes here only. Uses {@code review} and what
 * comes before it.
 */
@NullMarked
package pingyou.review.scoring;

import org.jspecify.annotations.NullMarked;
