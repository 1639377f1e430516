package pingyou.campaign.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file's content: maps with text keys in the file's order, lists, and texts as they are written.
 */
public record Tree(Map<String, Object> top) {
  private static final int SHOWN = 120;
  private static final List<String> NAMES = List.of("title", "label", "text");

  /** Everything that differs, in the order of this file; what is new comes after that. */
  public List<Change> changesTo(Tree next) {
    var changes = new ArrayList<Change>();
    compare(List.of(), top, next.top, changes);
    return List.copyOf(changes);
  }

  private static void compare(
      List<String> path, Map<?, ?> before, Map<?, ?> after, List<Change> changes) {
    var keys = new LinkedHashSet<Object>(before.keySet());
    keys.addAll(after.keySet());
    for (var key : keys) {
      var at = new ArrayList<>(path);
      at.add(String.valueOf(key));
      var old = before.get(key);
      var now = after.get(key);
      if (old instanceof Map<?, ?> oldMap && now instanceof Map<?, ?> nowMap) {
        compare(at, oldMap, nowMap, changes);
      } else if (!Objects.equals(old, now)) {
        changes.add(new Change(at, old, now));
      }
    }
    var order = common(before, after);
    var newOrder = common(after, before);
    if (!order.equals(newOrder)) {
      changes.add(new Change(path, order, newOrder));
    }
  }

  private static List<Object> common(Map<?, ?> one, Map<?, ?> other) {
    return one.keySet().stream()
        .filter(other::containsKey)
        .collect(Collectors.toUnmodifiableList());
  }

  /** What stands at this path; null if nothing does. */
  @Nullable Object at(List<String> path) {
    @Nullable Object at = top;
    for (var key : path) {
      at = at instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return at;
  }

  /** Some text for what a tree holds at a place. */
  public static String shown(Object value) {
    var text =
        switch (value) {
          case Map<?, ?> map ->
              NAMES.stream()
                  .filter(map::containsKey)
                  .map(it -> String.valueOf(map.get(it)))
                  .findFirst()
                  .orElse(map.toString());
          case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("、"));
          default -> value.toString().strip();
        };
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
