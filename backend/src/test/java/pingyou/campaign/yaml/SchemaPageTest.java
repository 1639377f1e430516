package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's page of keys is the schema, told to people. */
class SchemaPageTest {
  @Test
  void readme_saysEveryKey() {
    assertThat(CampaignFiles.text(CampaignFiles.CONFIG.resolveSibling("README.md")))
        .contains(page());
  }

  private static String page() {
    var sections = new ArrayList<String>();
    sections.add(section("整份文件", SchemaTest.SCHEMA));
    for (var entry : SchemaTest.SCHEMA.getJsonObject("definitions")) {
      var definition = (JsonObject) entry.getValue();
      if (definition.containsKey("properties")) {
        sections.add(section("`" + entry.getKey() + "` " + said(definition), definition));
      }
    }
    return String.join("\n", sections);
  }

  private static String section(String title, JsonObject object) {
    var required = object.getJsonArray("required", new JsonArray());
    var lines = new ArrayList<String>();
    lines.add("**" + title.strip() + "**\n");
    for (var entry : object.getJsonObject("properties")) {
      lines.addAll(lines("", entry, object, required));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A key, with those below it where they have no section of their own. */
  private static List<String> lines(
      String indent, Map.Entry<String, Object> entry, JsonObject owner, JsonArray required) {
    var key = entry.getKey();
    var value = (JsonObject) entry.getValue();
    var marks =
        Stream.of(required.contains(key) ? "必写" : "", kinds(owner, key))
            .filter(it -> !it.isEmpty())
            .toList();
    var lines = new ArrayList<String>();
    lines.add(
        "%s- `%s`%s %s"
            .formatted(
                indent,
                key,
                marks.isEmpty() ? "" : "（" + String.join("；", marks) + "）",
                said(value))
            .stripTrailing());
    var inner = value.getJsonObject("items", value);
    if (inner.containsKey("properties")) {
      var innerRequired = inner.getJsonArray("required", new JsonArray());
      inner
          .getJsonObject("properties")
          .forEach(it -> lines.addAll(lines(indent + "  ", it, inner, innerRequired)));
    }
    return lines;
  }

  /** What is said of it; else of what it refers to, else of what it holds. */
  private static String said(JsonObject schema) {
    if (schema.containsKey("description")) {
      return schema.getString("description");
    }
    return schema.containsKey("$ref") ? said(target(schema)) : "";
  }

  private static JsonObject target(JsonObject schema) {
    var ref = schema.getString("$ref");
    return SchemaTest.SCHEMA
        .getJsonObject("definitions")
        .getJsonObject(ref.substring(ref.lastIndexOf('/') + 1));
  }

  /** The kinds of the thing that have this key, if not all do. */
  private static String kinds(JsonObject owner, String key) {
    var branches = owner.getJsonArray("allOf", new JsonArray());
    var with =
        branches.stream()
            .map(JsonObject.class::cast)
            .filter(it ->
                it.getJsonObject("then")
                    .getJsonObject("propertyNames")
                    .getJsonArray("enum")
                    .contains(key))
            .map(SchemaPageTest::kind)
            .toList();
    return with.isEmpty() || with.size() == branches.size() ? "" : String.join("、", with);
  }

  /** What a branch is about: the one key that tells the kinds apart. */
  private static String kind(JsonObject branch) {
    var told = branch.getJsonObject("if").getJsonObject("properties").iterator().next();
    return ((JsonObject) told.getValue()).getString("const");
  }
}
