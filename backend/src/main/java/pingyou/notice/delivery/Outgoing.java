package pingyou.notice.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it leaves: typed, shortened, addressed.
 *
 * @param id of the notice, which tells a repeated call from a new message
 * @param kind names the template
 * @param rows the template's values, in its order
 * @param text the same in plain words
 * @param path page that it opens, from the root
 */
public record Outgoing(
    UUID id, Address to, String kind, List<Row> rows, String text, @Nullable String path) {
  public Outgoing {
    rows = List.copyOf(rows);
  }

  /**
   * @param key of the template: type and number, {@code thing1}
   */
  public record Row(String key, String value) {}
}
