package pingyou.campaign.source;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A file's content as SnakeYAML sees it before it makes anything of it. */
final class Nodes {
  private Nodes() {}

  /** The top; nothing of content that is no YAML. */
  static Optional<Node> top(String text) {
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return Optional.ofNullable(yaml.compose(new StringReader(text)));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }
}
