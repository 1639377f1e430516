/**
 * Deciding: the ranking with its prizes as a trial until nothing blocks it, the committee's votes,
 * the decision that a publicity period makes known, and its becoming final. {@code award.ranking}
 * computes, {@code award.roll} is the list as it is kept, {@code award.duty} does what time sets
 * off. Uses {@code store}, {@code campaign}, {@code person}, {@code notice}, {@code application}
 * and {@code review}.
 */
@NullMarked
package pingyou.award;

import org.jspecify.annotations.NullMarked;
