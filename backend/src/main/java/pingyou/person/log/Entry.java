package pingyou.person.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act on record.
 *
 * @param act as {@code application.submit}
 * @param actor who did it; null for the system
 * @param name of the actor, if one is known
 * @param hash of the line
 */
public record Entry(
    UUID id, String act, @Nullable UUID actor, @Nullable String name, Instant at, String hash) {}
