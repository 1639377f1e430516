package pingyou.notice.wording;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** The kinds of notices, as {@code templates/message/notices.yaml} gives them. */
public final class NoticeKinds {
  private static final Set<String> KEYS =
      Set.of("title", "immediate", "rows", "chat", "path", "lasts");
  private static final Set<String> ROW_KEYS = Set.of("key", "label", "value");

  /** A template of the platform's library has no more. */
  private static final int MOST_ROWS = 5;

  private final Map<String, NoticeKind> kinds;

  private NoticeKinds(Map<String, NoticeKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /**
   * @param templates the directory that holds {@code message/notices.yaml}
   * @throws IllegalArgumentException naming every fault with file and line
   */
  public static NoticeKinds load(Path templates) {
    var faults = new ArrayList<String>();
    var file = TextFile.read(templates.resolve("message/notices.yaml"), faults);
    var kinds = new TreeMap<String, NoticeKind>();
    file.entries().forEach((name, node) -> kinds.put(name, kind(file, name, node)));
    TextFile.requireNone(faults);
    return new NoticeKinds(kinds);
  }

  private static NoticeKind kind(TextFile file, String name, Node node) {
    var entries = known(file, node, KEYS);
    var immediate = entries.get("immediate");
    var rows = new ArrayList<NoticeKind.Row>();
    var list = entries.get("rows");
    if (list == null || file.items(list).isEmpty() || file.items(list).size() > MOST_ROWS) {
      file.fault(node, name + " needs one to five rows");
    } else {
      file.items(list).forEach(item -> rows.add(row(file, item)));
    }
    return new NoticeKind(
        name,
        required(file, node, entries.get("title"), "title"),
        immediate != null && file.text(immediate).equals("true"),
        rows,
        required(file, node, entries.get("chat"), "chat"),
        entries.containsKey("path") ? file.text(entries.get("path")) : null,
        entries.containsKey("lasts") ? days(file, entries.get("lasts")) : null);
  }

  private static Duration days(TextFile file, Node node) {
    var text = file.text(node);
    if (!text.matches("[1-9]\\d?")) {
      file.fault(node, text + " is no number of days");
      return Duration.ZERO;
    }
    return Duration.ofDays(Long.parseLong(text));
  }

  private static NoticeKind.Row row(TextFile file, Node node) {
    var entries = known(file, node, ROW_KEYS);
    var row =
        new NoticeKind.Row(
            required(file, node, entries.get("key"), "key"),
            required(file, node, entries.get("label"), "label"),
            required(file, node, entries.get("value"), "value"));
    if (ValueType.ofKey(row.key()).isEmpty()) {
      file.fault(node, "no type of value has the name of " + row.key());
    } else if (Placeholders.in(row.value()).isEmpty() && !fits(row)) {
      file.fault(node, row.value() + " doesn't fit into " + row.key());
    }
    return row;
  }

  private static boolean fits(NoticeKind.Row row) {
    return TypedValue.of(row.key(), row.value()).value().filter(row.value()::equals).isPresent();
  }

  private static Map<String, Node> known(TextFile file, Node node, Set<String> names) {
    var entries = file.entries(node);
    entries.forEach((name, value) -> {
      if (!names.contains(name)) {
        file.fault(value, "nothing here is called " + name);
      }
    });
    return entries;
  }

  private static String required(TextFile file, Node parent, @Nullable Node node, String name) {
    if (node == null) {
      file.fault(parent, name + " is missing");
      return "";
    }
    return file.text(node);
  }

  /**
   * The kind of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NoticeKind kind(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no notice kind " + name));
  }

  /** The kind of this name, if the file has it still. */
  public Optional<NoticeKind> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** Every kind, by name. */
  public List<NoticeKind> all() {
    return kinds.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }
}
