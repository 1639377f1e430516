package pingyou.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite as what.
 *
 * @param unit as in {@link Grant}
 * @param name how officials know the person
 */
public record Invitation(
    String campaign, Role role, @Nullable String unit, @Nullable UUID school, String name) {}
