package pingyou.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice that an operator should know of: unknown whether it arrived, or given up.
 *
 * @param reason what the channel said, without personal values
 * @param dueAt business time
 */
public record Trouble(
    UUID id, String kind, UUID person, NoticeState state, String reason, Instant dueAt) {}
