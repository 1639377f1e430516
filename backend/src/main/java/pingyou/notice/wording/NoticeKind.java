package pingyou.notice.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How notices of one kind are worded.
 *
 * @param title of the platform's template
 * @param immediate whether it answers the person's own act, so that quiet hours don't delay it
 * @param rows of the template, in its order
 * @param chat the same said in the chat, for people whom the template message can't reach
 * @param path page that it opens when the notice names none
 * @param lasts how long after its time it is worth saying; for good when absent
 */
public record NoticeKind(
    String name,
    String title,
    boolean immediate,
    List<Row> rows,
    String chat,
    @Nullable String path,
    @Nullable Duration lasts) {
  public NoticeKind {
    rows = List.copyOf(rows);
  }

  /**
   * @param key in the template: type and number, {@code thing1}
   * @param label as the template shows it
   * @param value with {@code {name}} placeholders
   */
  public record Row(String key, String label, String value) {}

  /** What a notice of this kind must give values for. */
  public Set<String> placeholders() {
    var names = new TreeSet<>(Placeholders.in(chat));
    rows.forEach(row -> names.addAll(Placeholders.in(row.value())));
    return names;
  }

  /** The template's values, checked and shortened by their types. */
  public List<TypedValue> typed(Map<String, String> values) {
    return rows.stream()
        .map(row -> TypedValue.of(row.key(), Placeholders.fill(row.value(), values)))
        .toList();
  }

  /** Whether one that was due then is worth saying now. */
  public boolean matters(Instant dueAt, Instant now) {
    return lasts == null || now.isBefore(dueAt.plus(lasts));
  }

  /** The chat text with its values. */
  public String said(Map<String, String> values) {
    return Placeholders.fill(chat, values);
  }
}
