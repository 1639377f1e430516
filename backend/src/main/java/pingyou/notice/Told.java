package pingyou.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A notice as it stands on record.
 *
 * @param title of its kind
 * @param text as it is said in the chat
 * @param dueAt business time
 */
public record Told(
    UUID person,
    String title,
    String text,
    Map<String, String> values,
    NoticeState state,
    Instant dueAt) {
  public Told {
    values = Map.copyOf(values);
  }
}
