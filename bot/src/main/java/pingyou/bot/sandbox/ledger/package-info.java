/**
 * What the local WeChat saw, both ways and with times: the judge of lost and doubled messages. Kept
 * in memory with a bound, and appended to a file where one is named. The ledger tells the whole
 * truth; the view for the screen masks identity and phone numbers. Confined to the sandbox's event
 * loop. May use the JDK, Jackson and Vert.x files, nothing else.
 */
@NullMarked
package pingyou.bot.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
