package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pingyou.store.Json;

final class OpenApiTest {
  private static final Pattern ROUTE =
      Pattern.compile("routes\\.api\\(\\s*HttpMethod\\.([A-Z]+),\\s*\"([^\"]+)\"");
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

  @Test
  void everyRoute_isDescribedAndNothingElse() throws IOException {
    var home = Path.of(System.getProperty("pingyou.home"), "backend/src/main");
    var routes = new TreeSet<String>();
    var found = ROUTE.matcher(Routings.source(home.resolve("java")));
    while (found.find()) {
      routes.add(found.group(1) + " " + found.group(2).replaceAll(":([a-z]+)", "{$1}"));
    }
    var described = new TreeSet<String>();
    paths(home)
        .forEach((path, item) ->
            item.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    assertThat(described).isNotEmpty().isEqualTo(routes);
  }

  private static Map<String, Map<String, Object>> paths(Path home) throws IOException {
    var text = Files.readString(home.resolve("resources/web/openapi.json"));
    var api = Json.read(text, new TypeReference<Map<String, Object>>() {});
    return Json.read(
        Json.write(api.get("paths")), new TypeReference<Map<String, Map<String, Object>>>() {});
  }
}
