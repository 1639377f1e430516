package pingyou.bot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import java.util.Objects;

/**
 * A call that passed the gate.
 *
 * @param json the body of a POST, a missing node for a GET
 * @param body the same as it came
 */
public record Request(MultiMap query, JsonNode json, String body) {
  /** A query parameter, empty when it is absent. */
  public String param(String name) {
    return Objects.requireNonNullElse(query.get(name), "");
  }

  /** A text field of the body, empty when it is absent. */
  public String text(String name) {
    return json.path(name).asText("");
  }
}
