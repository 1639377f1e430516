package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import pingyou.campaign.check.Checked;

/**
 * The schema and the reader know the same keys: at every place of the shipped campaigns a key that
 * nobody knows is put in, and the reader tells which it would have known.
 */
class SchemaKeysTest {
  private static final String STRANGE = "strange";

  /** Keys by kind of place: what the schema allows there, and what the reader asked for. */
  private final Map<String, Set<String>> allowed = new HashMap<>();

  private final Map<String, Set<String>> asked = new HashMap<>();

  private String file = "";
  private Node root = new ScalarNode(Tag.NULL, "", null, null, ScalarStyle.PLAIN);

  @Test
  void reader_asksForTheKeysThatTheSchemaHas() throws Exception {
    for (var path : SchemaTest.campaigns()) {
      file = path.getFileName().toString();
      root = new Yaml().compose(new StringReader(CampaignFiles.text(path)));
      walk(root, SchemaTest.SCHEMA, "campaign");
    }

    assertThat(asked).isEqualTo(allowed);
  }

  private void walk(Node node, JsonObject named, String place) {
    var schema = resolved(named);
    if (node instanceof SequenceNode sequence && schema.getJsonObject("items") != null) {
      sequence.getValue().forEach(it -> walk(it, schema.getJsonObject("items"), place + "[]"));
    }
    if (!(node instanceof MappingNode mapping)) {
      return;
    }
    if (Boolean.FALSE.equals(schema.getValue("additionalProperties"))) {
      compare(mapping, schema, named.getString("$ref", place));
    }
    var properties = schema.getJsonObject("properties", new JsonObject());
    for (var entry : mapping.getValue()) {
      var key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (properties.containsKey(key)) {
        walk(entry.getValueNode(), properties.getJsonObject(key), place + "." + key);
      } else if (schema.getValue("additionalProperties") instanceof JsonObject named2) {
        walk(entry.getValueNode(), named2, place + ".*");
      }
    }
  }

  private void compare(MappingNode mapping, JsonObject schema, String place) {
    var kind = place + " " + text(mapping, "kind");
    var here = allowed.computeIfAbsent(kind, _ -> keys(schema, text(mapping, "kind")));
    var known = asked.computeIfAbsent(kind, _ -> new TreeSet<>());
    if (!known.equals(here)) {
      known.addAll(asked(mapping));
    }
  }

  private static Set<String> keys(JsonObject schema, String kind) {
    var keys = new TreeSet<>(schema.getJsonObject("properties").fieldNames());
    for (var branch : schema.getJsonArray("allOf", new JsonArray())) {
      var then = ((JsonObject) branch).getJsonObject("then").getJsonObject("propertyNames");
      if (branch.toString().contains("\"const\":\"" + kind + "\"")) {
        keys.retainAll(then.getJsonArray("enum").getList());
      }
    }
    return keys;
  }

  private static JsonObject resolved(JsonObject schema) {
    var ref = schema.getString("$ref");
    return ref == null
        ? schema
        : SchemaTest.SCHEMA
            .getJsonObject("definitions")
            .getJsonObject(ref.substring(ref.lastIndexOf('/') + 1));
  }

  /** What the reader would have known where a strange key stands. */
  private List<String> asked(MappingNode mapping) {
    mapping.getValue().add(new NodeTuple(scalar(STRANGE), scalar("1")));
    try {
      var text = new StringWriter();
      new Yaml().serialize(root, text);
      return switch (CampaignFiles.READER.read(file, text.toString())) {
        case Checked.Faulty(var faults) ->
            faults.stream()
                .filter(it -> it.what().values().containsValue(STRANGE))
                .filter(it -> it.what().key().equals("fault.unknown-key"))
                .flatMap(it -> List.of(it.what().values().get("known").split("、")).stream())
                .toList();
        case Checked.Sound _ -> throw new AssertionError("a strange key was taken in " + mapping);
      };
    } finally {
      mapping.getValue().removeLast();
    }
  }

  private static Node scalar(String text) {
    return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
  }

  private static String text(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(it -> ((ScalarNode) it.getKeyNode()).getValue().equals(key))
        .map(it -> it.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "")
        .findFirst()
        .orElse("");
  }
}
