package pingyou.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.person.Role;

/**
 * An invitation with its code, to be handed to a person.
 *
 * @param unit region code; null for a reviewer who comes from nowhere in particular
 */
public record Ticket(
    String code, String name, Role role, @Nullable String unit, Instant expiresAt) {}
