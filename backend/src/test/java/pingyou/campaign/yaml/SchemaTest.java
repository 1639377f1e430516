package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The schema that editors check campaign files by says what the reader says. */
class SchemaTest {
  static final JsonObject SCHEMA =
      new JsonObject(CampaignFiles.text(CampaignFiles.CONFIG.resolve("campaign.schema.json")));

  /** What is wrong in one place alone, without looking at another. */
  private static final Set<String> LOCAL =
      Set.of(
          "fault.missing-key",
          "fault.unknown-key",
          "fault.not-list",
          "fault.not-mapping",
          "fault.not-number",
          "fault.out-of-range",
          "fault.not-points",
          "fault.not-points-or-none",
          "fault.not-one-of",
          "fault.bad-id",
          "fault.bad-number-prefix",
          "fault.not-tier-points",
          "fault.rule-kind",
          "fault.too-many-asks");

  private static final Validator VALIDATOR =
      Validator.create(
          JsonSchema.of(SCHEMA),
          new JsonSchemaOptions()
              .setDraft(Draft.DRAFT7)
              .setBaseUri("https://pingyou.invalid/")
              .setOutputFormat(OutputFormat.Basic));

  @ParameterizedTest
  @MethodSource("campaigns")
  void shippedCampaign_fits(Path file) {
    var checked = check(CampaignFiles.text(file));

    assertThat(checked.getErrors()).isNullOrEmpty();
    assertThat(checked.getValid()).isTrue();
    assertThat(CampaignFiles.text(file).lines().findFirst())
        .hasValue("# yaml-language-server: $schema=../campaign.schema.json");
  }

  /** Those that are opened, and the example. */
  static List<Path> campaigns() throws IOException {
    try (var opened = Files.list(CampaignFiles.CONFIG.resolve("campaigns"));
        var examples = Files.list(CampaignFiles.CONFIG.resolve("examples"))) {
      return Stream.concat(opened, examples)
          .filter(it -> it.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void oneBrokenSpot_doesNotFit(Broken broken) {
    assertThat(check(broken.text()).getValid()).isFalse();
  }

  /** Whether the least is more than the most is seen from both alone. */
  static Stream<Broken> broken() {
    return Stream.of(
            FaultsTest.broken(),
            ValueFaultsTest.broken(),
            ReferenceFaultsTest.broken(),
            RuleFaultsTest.broken())
        .flatMap(it -> it)
        .filter(it -> LOCAL.contains(it.fault().key()))
        .filter(it -> !"least".equals(it.fault().values().get("key")));
  }

  @Test
  void everyBrokenSpot_ofOnePlace_isAmongThese() {
    assertThat(broken().map(it -> it.fault().key()).distinct())
        .containsExactlyInAnyOrderElementsOf(LOCAL);
  }

  private static OutputUnit check(String yaml) {
    return VALIDATOR.validate(json(new Yaml().compose(new StringReader(yaml))));
  }

  /** As editors take it: numbers are numbers, all else is text. */
  private static Object json(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var object = new JsonObject();
        mapping
            .getValue()
            .forEach(it ->
                object.put(((ScalarNode) it.getKeyNode()).getValue(), json(it.getValueNode())));
        yield object;
      }
      case SequenceNode sequence ->
          new JsonArray(sequence.getValue().stream().map(SchemaTest::json).toList());
      case ScalarNode scalar when scalar.getValue().matches("-?\\d{1,9}") ->
          Integer.valueOf(scalar.getValue());
      case ScalarNode scalar when scalar.getValue().matches("-?\\d{1,9}\\.\\d+") ->
          Double.valueOf(scalar.getValue());
      case ScalarNode scalar -> scalar.getValue();
      default -> throw new AssertionError(node);
    };
  }
}
