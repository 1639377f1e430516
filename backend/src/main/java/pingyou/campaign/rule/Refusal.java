package pingyou.campaign.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused, to be worded by a template.
 *
 * @param key of the sentence in {@code templates/message/refusals.yaml}
 * @param values what the sentence's {@code {placeholders}} stand for, as a person reads them; never
 *     a secret or a whole ID number
 * @param field the form field that it is about, if one
 */
public record Refusal(String key, Map<String, String> values, @Nullable String field) {
  public Refusal {
    values = Map.copyOf(values);
  }

  /** A refusal of no single field; the pairs are placeholder, value, placeholder, value … */
  public static Refusal of(String key, String... pairs) {
    var values = HashMap.<String, String>newHashMap(pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Refusal(key, values, null);
  }

  /** The same refusal, said of this field. */
  public Refusal about(String fieldId) {
    return new Refusal(key, values, fieldId);
  }
}
