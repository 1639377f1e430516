/**
 * Who reads which case: every case gets exactly its number of cards or nothing is assigned and
 * every cause is named. Pure: the rules look only at the records handed in.
 *
 * <p>May use {@code campaign.Panel}. {@link pingyou.review.assignment.Assignments} is the way in;
 * how cards are moved lies in {@code Loads}, why cards are missing in {@code Shortage}.
 */
@NullMarked
package pingyou.review.assignment;

import org.jspecify.annotations.NullMarked;
