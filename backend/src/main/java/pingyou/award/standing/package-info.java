/**
 * What others than the secretariat see of a decision: applicants their own case, everybody the list
 * of winners. Nothing before it is made known. Uses {@code award} and {@code award.roll}.
 */
@NullMarked
package pingyou.award.standing;

import org.jspecify.annotations.NullMarked;
