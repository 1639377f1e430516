package pingyou.application.close;

import java.time.Instant;
import java.util.UUID;

/**
 * A close of applying that a city set. Rows are only ever added; a city's last one counts.
 *
 * @param region GB/T 2260 code of the city
 * @param sequence 1 for the first that the city set in the track
 * @param setBy an official of the city, or someone of the secretariat
 * @param reason as it was typed; empty if nothing was
 */
public record CloseRow(
    UUID id,
    String campaign,
    String track,
    String region,
    int sequence,
    Instant closesAt,
    UUID setBy,
    Instant setAt,
    String reason) {}
