package pingyou.review;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reviewer read in a learning space.
 *
 * @param value a count, not negative
 * @param at when it was read, business time
 */
public record Figure(long value, Instant at, UUID reader) {}
