/**
 * When people are reminded and how days are counted: rungs before a close, quiet hours, working
 * days.
 *
 * <p>Pure but for reading the files of holidays: zone and instants are handed in. May use {@code
 * campaign.rule}; knows nothing of notices, people or the database.
 */
@NullMarked
package pingyou.notice.ladder;

import org.jspecify.annotations.NullMarked;
