package pingyou.application.reveal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Viewer.Standing;

/**
 * A look that was asked for and not given yet: at an application's answer, or at a paper's.
 *
 * @param application whose answer it is; null with a paper
 * @param submission in which it was given; null with a paper
 * @param paper whose answer it is; null with an application
 */
public record Ticket(
    UUID id,
    String campaign,
    @Nullable UUID application,
    @Nullable UUID submission,
    @Nullable UUID paper,
    String field,
    UUID person,
    Standing standing,
    String reason,
    Instant requestedAt) {}
