/**
 * When people are reminded: rungs before a close, quiet hours.
 *
 * <p>Pure: zone and instants are handed in. May use {@code campaign.rule}; knows nothing of
 * notices, people or the database.
 */
@NullMarked
package pingyou.notice.ladder;

import org.jspecify.annotations.NullMarked;
