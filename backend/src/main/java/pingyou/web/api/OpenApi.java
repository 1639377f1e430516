package pingyou.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** {@code /openapi.json}: the API's description, for everyone. */
public final class OpenApi {
  private final String description = read();

  public Answer show(Request request) {
    return new Answer.Content("application/json; charset=utf-8", description);
  }

  private static String read() {
    try (var stream = OpenApi.class.getResourceAsStream("/web/openapi.json")) {
      return new String(
          Objects.requireNonNull(stream, "web/openapi.json").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
