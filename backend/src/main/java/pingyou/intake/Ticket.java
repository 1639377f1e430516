package pingyou.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.person.Role;

/**
 * An invitation with its code, to be handed to a person.
 *
 * @param id of the invitation
 * @param unit region code; null for a reviewer who comes from nowhere in particular
 */
public record Ticket(
    UUID id, String code, String name, Role role, @Nullable String unit, Instant expiresAt) {}
