package pingyou.bot.sandbox.account;

import java.util.List;

/**
 * A message template registered with the platform.
 *
 * @param id the template_id, 43 characters on the real platform
 */
public record Template(String id, String title, List<Row> rows) {
  /**
   * @param label what stands before the value on the card
   * @param key type and number, such as {@code thing1} or {@code time2}
   */
  public record Row(String label, String key) {}

  public Template {
    rows = List.copyOf(rows);
  }
}
