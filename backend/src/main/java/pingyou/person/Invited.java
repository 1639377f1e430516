package pingyou.person;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that was made.
 *
 * @param code to be handed over; it is shown this once and stored hashed
 * @param expiresAt in business time
 */
public record Invited(UUID id, String code, Instant expiresAt) {}
