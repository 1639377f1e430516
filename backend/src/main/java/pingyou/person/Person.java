package pingyou.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was met through WeChat.
 *
 * @param name as an invitation gave it; null for those who were never invited
 */
public record Person(UUID id, @Nullable String name) {}
