package pingyou.notice.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Every sentence by its key. A key is the way through the file's mappings, joined by dots; the
 * file's name is no part of it, and no key stands in two files.
 */
public final class Wording {
  private static final String NOTICES = "notices.yaml";

  private final Map<String, String> texts;

  private Wording(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * Reads {@code chat/*.yaml} and {@code message/*.yaml} of this directory; {@code notices.yaml} is
   * {@link NoticeKinds}'.
   *
   * @throws IllegalArgumentException naming every fault with file and line
   */
  public static Wording load(Path templates) {
    var faults = new ArrayList<String>();
    var texts = new HashMap<String, String>();
    for (var directory : List.of("chat", "message")) {
      for (var path : files(templates.resolve(directory))) {
        var file = TextFile.read(path, faults);
        file.entries().forEach((key, node) -> collect(file, key, node, texts));
      }
    }
    TextFile.requireNone(faults);
    return new Wording(texts);
  }

  private static List<Path> files(Path directory) {
    try (var files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(NOTICES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(TextFile file, String key, Node node, Map<String, String> texts) {
    if (node instanceof MappingNode) {
      file.entries(node).forEach((part, child) -> collect(file, key + "." + part, child, texts));
    } else if (texts.put(key, file.text(node)) != null) {
      file.fault(node, key + " stands in two places");
    }
  }

  /**
   * The sentence with its values.
   *
   * @throws IllegalArgumentException if there is no such key or one of its placeholders has no
   *     value
   */
  public String say(String key, Map<String, String> values) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return Placeholders.fill(text, values);
  }

  /** Whether there is a sentence of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** A sentence without placeholders. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /**
   * What differs between the texts and what code asks for: keys that are missing, placeholders that
   * code gives no value for. Tests of features assert that it is empty.
   *
   * @param used keys and the placeholders that code gives with each
   */
  public List<String> faults(Map<String, Set<String>> used) {
    var faults = new ArrayList<String>();
    new TreeMap<>(used)
        .forEach((key, given) -> {
          var text = texts.get(key);
          if (text == null) {
            faults.add("no text " + key);
            return;
          }
          var places = Placeholders.in(text);
          places.removeAll(given);
          places.forEach(name -> faults.add(key + " asks for {" + name + "}"));
        });
    return faults;
  }
}
