package pingyou.campaign.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/**
 * Changes in words, the same on a page and on a terminal.
 *
 * @param say gives the sentence of a key with its values ({@code templates/message/publish.yaml})
 */
public record Sayings(BiFunction<String, Map<String, String>, String> say) {
  /** What changes, and why it can't be taken if it can't. */
  public String of(Change change, @Nullable Refusal refusal) {
    var said = said(change);
    return refusal == null
        ? say.apply("publish.taken", Map.of("change", said))
        : say.apply(
            "publish.not-taken",
            Map.of("change", said, "reason", say.apply(refusal.key(), refusal.values())));
  }

  private String said(Change change) {
    var before = change.before();
    var after = change.after();
    var values = new HashMap<>(Map.of("path", change.place()));
    if (before != null) {
      values.put("before", Tree.shown(before));
    }
    if (after != null) {
      values.put("after", Tree.shown(after));
    }
    return say.apply("publish." + kind(before, after), values);
  }

  private static String kind(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return "added";
    }
    if (after == null) {
      return "removed";
    }
    return before instanceof List<?> old && after instanceof List<?> now && isSame(old, now)
        ? "order"
        : "change";
  }

  private static boolean isSame(List<?> old, List<?> now) {
    return old.size() == now.size() && old.containsAll(now);
  }
}
