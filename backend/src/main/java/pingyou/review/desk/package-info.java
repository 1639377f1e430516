/**
 * What reviewers and the secretariat see of a review: the list of a reviewer's cards, one card with
 * its case, and all cases with all cards. Reads only; a reviewer is never shown another's scores.
 * Uses all of {@code review} and the case view of {@code application}.
 */
@NullMarked
package pingyou.review.desk;

import org.jspecify.annotations.NullMarked;
