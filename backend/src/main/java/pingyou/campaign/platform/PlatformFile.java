package pingyou.campaign.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;

/** Reads {@code platforms.yaml}: a list under {@code platforms}, completely checked. */
public final class PlatformFile {
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
  private static final Set<String> KEYS = Set.of("domain", "name", "connected", "province");

  private final Regions regions;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private PlatformFile(Regions regions) {
    this.regions = regions;
  }

  /**
   * @throws UncheckedIOException if the file can't be read
   * @throws IllegalArgumentException if it has faults; the message names all of them by line
   */
  public static Platforms read(Path file, Regions regions) {
    var reading = new PlatformFile(regions);
    try (var text = Files.newBufferedReader(file)) {
      var platforms = reading.platforms(text);
      if (reading.faults.isEmpty()) {
        return new Platforms(platforms);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(
        file.getFileName() + ": " + String.join("; ", reading.faults));
  }

  private List<Platform> platforms(Reader text) {
    try {
      var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
      if (root instanceof MappingNode mapping
          && values(mapping).get("platforms") instanceof SequenceNode list) {
        return list.getValue().stream().flatMap(it -> platform(it).stream()).toList();
      }
      faults.add("line 1: there is no list under \"platforms\"");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      faults.add((mark == null ? "" : "line " + (mark.getLine() + 1) + ": ") + e.getProblem());
    }
    return List.of();
  }

  private Optional<Platform> platform(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      return fault(node, "not an entry with domain, name and connected");
    }
    var values = values(mapping);
    for (var key : values.keySet()) {
      if (!KEYS.contains(key)) {
        return fault(node, "unknown key \"" + key + "\"");
      }
    }
    var domain = text(values.get("domain"));
    if (domain == null || !DOMAIN.matcher(domain).matches()) {
      return fault(node, "\"domain\" is no domain in lower case");
    }
    var before = lines.putIfAbsent(domain, line(node));
    if (before != null) {
      return fault(node, domain + " stands in line " + before + " already");
    }
    return platform(node, values, domain);
  }

  private Optional<Platform> platform(Node node, Map<String, Node> values, String domain) {
    var name = text(values.get("name"));
    var connected = text(values.get("connected"));
    var province = text(values.get("province"));
    if (name == null) {
      return fault(node, "\"name\" is missing");
    }
    if (connected == null || !Set.of("yes", "no").contains(connected)) {
      return fault(node, "\"connected\" must be yes or no");
    }
    if (province != null && !isProvince(province)) {
      return fault(node, "\"province\" is no code of a province");
    }
    return Optional.of(new Platform(domain, name, connected.equals("yes"), province));
  }

  private boolean isProvince(String code) {
    return regions.find(code).map(Region::kind).filter(it -> it == UnitKind.PROVINCE).isPresent();
  }

  private Optional<Platform> fault(Node node, String what) {
    faults.add("line " + line(node) + ": " + what);
    return Optional.empty();
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static Map<String, Node> values(MappingNode mapping) {
    var values = new HashMap<String, Node>();
    mapping.getValue().forEach(it -> values.put(text(it.getKeyNode()), it.getValueNode()));
    return values;
  }

  private static @Nullable String text(@Nullable Node node) {
    return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
        ? scalar.getValue().strip()
        : null;
  }
}
