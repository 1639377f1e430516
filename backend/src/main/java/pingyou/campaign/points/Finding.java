package pingyou.campaign.points;

import java.util.HashMap;
import java.util.Map;

/**
 * What a rule makes of the counts, or of one part of them.
 *
 * @param key of the sentence in {@code templates/message/points.yaml}
 * @param values what its placeholders stand for
 */
public record Finding(String key, Map<String, String> values) {
  public Finding {
    values = Map.copyOf(values);
  }

  /** The pairs are placeholder, value, placeholder, value … */
  static Finding of(String key, String... pairs) {
    var values = HashMap.<String, String>newHashMap(pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Finding(key, values);
  }
}
