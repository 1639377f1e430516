/**
 * The list of all reviewed cases as it is decided, stored and shown: places, means, prizes and the
 * steps to them, complete in itself, other cases named by rank alone. Pure. May use {@code
 * award.ranking}, {@code award.inspection}, {@code campaign}, {@code application} and {@code
 * review.result}.
 */
@NullMarked
package pingyou.award.roll;

import org.jspecify.annotations.NullMarked;
