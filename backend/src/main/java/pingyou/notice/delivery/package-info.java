/**
 * From the outbox to people: claims that lapse by themselves, sending outside any transaction, the
 * result kept only where the claim still holds, receipts whenever they come. Uses the outbox's
 * table; the {@link pingyou.notice.delivery.Channel} is given.
 */
@NullMarked
package pingyou.notice.delivery;

import org.jspecify.annotations.NullMarked;
