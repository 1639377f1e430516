package pingyou.campaign.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pingyou.campaign.check.Positions;
import pingyou.campaign.check.Positions.Passage;
import pingyou.campaign.check.Positions.Spot;

/** Notes where every key and every item of a list stands. */
public final class PositionReader {
  private final Map<String, Spot> spots = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();

  private PositionReader() {}

  /** Nothing is known of content that is no YAML. */
  public static Positions read(String file, String text) {
    var reader = new PositionReader();
    Nodes.top(text).ifPresent(top -> reader.walk(top, ""));
    return new Positions(file, reader.spots, reader.passages);
  }

  private void walk(Node node, String path) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(it -> entry(mapping, it, path));
    }
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        var item = sequence.getValue().get(i);
        below(item, item.getStartMark(), path + i);
      }
    }
  }

  private void entry(MappingNode owner, NodeTuple entry, String path) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      return;
    }
    below(entry.getValueNode(), key.getStartMark(), path + key.getValue());
    if (key.getValue().equals("clause") && entry.getValueNode() instanceof ScalarNode clause) {
      int from = owner.getStartMark().getLine() + 1;
      int end = Math.max(owner.getEndMark().getLine() + 1, from + 1);
      passages.add(new Passage(from, end, clause.getValue()));
    }
  }

  private void below(Node node, Mark at, String path) {
    spots.put(path, new Spot(at.getLine() + 1, at.getColumn() + 1));
    walk(node, path + "/");
  }
}
