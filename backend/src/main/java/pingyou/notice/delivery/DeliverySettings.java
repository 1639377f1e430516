package pingyou.notice.delivery;

import java.time.ZoneId;

/**
 * How much may be sent.
 *
 * @param perSecond most messages that this node sends in a second
 * @param perDay most messages of the account in a day: 100,000 unless the platform grants more
 * @param zone in which the platform's day ends
 */
public record DeliverySettings(int perSecond, int perDay, ZoneId zone) {}
