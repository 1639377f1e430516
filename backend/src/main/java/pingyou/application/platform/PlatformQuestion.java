package pingyou.application.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * An official's question whether the platform of a case counts as connected.
 *
 * @param unit GB/T 2260 code of the region whose office asks
 * @param note empty if there is none
 */
public record PlatformQuestion(
    UUID id,
    String campaign,
    UUID application,
    String host,
    String unit,
    String note,
    UUID person,
    Instant at) {}
