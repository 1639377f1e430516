package pingyou.bot.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import pingyou.bot.sandbox.ledger.Json;

/** Control API and health over HTTP. */
final class Control {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String origin;

  Control(int port) {
    this.origin = "http://127.0.0.1:" + port;
  }

  String origin() {
    return origin;
  }

  JsonNode get(String path) {
    return Json.tree(text(path));
  }

  String text(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)));
  }

  JsonNode post(String path, Map<String, ?> body) {
    return Json.tree(send(HttpRequest.newBuilder(URI.create(origin + path)).POST(json(body))));
  }

  JsonNode put(String path, Map<String, ?> body) {
    return Json.tree(send(HttpRequest.newBuilder(URI.create(origin + path)).PUT(json(body))));
  }

  /** Whether the path answers 200 now. */
  boolean isUp(String path) {
    try {
      get(path);
      return true;
    } catch (UncheckedIOException | IllegalStateException e) {
      return false;
    }
  }

  private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(Json.write(body));
  }

  private String send(HttpRequest.Builder request) {
    request.timeout(PATIENCE).header("Content-Type", "application/json");
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
