package pingyou.notice.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file of texts, read strictly; what is wrong with it is collected with file and line. */
final class TextFile {
  private final String name;
  private final List<String> faults;
  private final @Nullable Node root;

  private TextFile(String name, List<String> faults, @Nullable Node root) {
    this.name = name;
    this.faults = faults;
    this.root = root;
  }

  /**
   * @param faults grows by what is wrong with the file
   */
  static TextFile read(Path file, List<String> faults) {
    var name = String.valueOf(file.getFileName());
    try (var reader = Files.newBufferedReader(file)) {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return new TextFile(name, faults, yaml.compose(reader));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      faults.add(name + (mark == null ? "" : ":" + (mark.getLine() + 1)) + ": " + e.getProblem());
      return new TextFile(name, faults, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's own mapping; empty if the file is. */
  Map<String, Node> entries() {
    return root == null ? Map.of() : entries(root);
  }

  /** A mapping in the file's order; doubled keys are faults. */
  Map<String, Node> entries(Node node) {
    var entries = new LinkedHashMap<String, Node>();
    if (!(node instanceof MappingNode mapping)) {
      fault(node, "keys with values belong here");
      return entries;
    }
    for (var entry : mapping.getValue()) {
      var key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (entries.put(key, entry.getValueNode()) != null) {
        fault(entry.getKeyNode(), key + " stands here twice");
      }
    }
    return entries;
  }

  List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(node, "a list belongs here");
    return List.of();
  }

  /** A text whose braces are placeholders. */
  String text(Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      fault(node, "a text belongs here");
      return "";
    }
    var text = scalar.getValue();
    if (!Placeholders.areWellFormed(text)) {
      fault(node, "a brace that belongs to no {placeholder}");
    }
    return text;
  }

  void fault(@Nullable Node at, String what) {
    var line = at == null ? "" : ":" + (at.getStartMark().getLine() + 1);
    faults.add(name + line + ": " + what);
  }

  /** Ends reading if anything was wrong. */
  static void requireNone(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", new ArrayList<>(faults)));
    }
  }
}
