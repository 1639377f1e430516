package pingyou.bot.dialog.turn;

import java.util.HashMap;
import java.util.Map;
import pingyou.campaign.rule.Refusal;

/**
 * A sentence to be said, by the key of its text.
 *
 * @param key in {@code templates/chat} or {@code templates/message}; empty for {@link #GAP}
 * @param values what the text's {@code {placeholders}} stand for
 */
public record Line(String key, Map<String, String> values) {
  /** An empty line. */
  public static final Line GAP = new Line("", Map.of());

  public Line {
    values = Map.copyOf(values);
  }

  /** The pairs are placeholder, value, placeholder, value … */
  public static Line of(String key, String... pairs) {
    var values = HashMap.<String, String>newHashMap(pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Line(key, values);
  }

  public static Line of(Refusal refusal) {
    return new Line(refusal.key(), refusal.values());
  }
}
