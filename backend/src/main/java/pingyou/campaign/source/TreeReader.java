package pingyou.campaign.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pingyou.campaign.revision.Tree;

/** Content without its places and without the meaning of its words. */
public final class TreeReader {
  private TreeReader() {}

  public static Tree read(String text) {
    return new Tree(
        Nodes.top(text).orElse(null) instanceof MappingNode top ? entries(top) : Map.of());
  }

  private static Map<String, Object> entries(MappingNode mapping) {
    var entries = new LinkedHashMap<String, Object>();
    for (var entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        entries.put(key.getValue(), value(entry.getValueNode()));
      }
    }
    return entries;
  }

  private static Object value(Node node) {
    return switch (node) {
      case MappingNode mapping -> entries(mapping);
      case SequenceNode sequence -> sequence.getValue().stream().map(TreeReader::value).toList();
      case ScalarNode scalar -> scalar.getValue();
      default -> "";
    };
  }
}
