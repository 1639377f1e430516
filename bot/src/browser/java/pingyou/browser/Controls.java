package pingyou.browser;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import pingyou.store.Ids;
import pingyou.store.Json;

/** The sandbox's control API, for what is not tested in the browser itself. */
final class Controls {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Serving serving;

  Controls(Serving serving) {
    this.serving = serving;
  }

  /** Moves business time on, through everything that is scheduled until then. */
  void clock(String instant) {
    post("/clock", Map.of("to", instant));
    post("/settle", Map.of());
  }

  /** Lets business time begin elsewhere. */
  void reset(String instant) {
    post("/clock", Map.of("reset", instant));
    post("/settle", Map.of());
  }

  /** Sends a text as a person and waits for the answer. */
  void say(String person, String text) {
    post("/people/" + person + "/acts", Map.of("type", "text", "text", text));
  }

  /** Somebody new who follows the account; tells the phone's name. */
  String newcomer() {
    var id = "p" + Ids.next().toString().substring(24);
    post("/people", Map.of("id", id, "name", "路人", "role", "", "following", false));
    post("/people/" + id + "/acts", Map.of("type", "follow"));
    return id;
  }

  String appId() {
    return (String) get("/about").get("appId");
  }

  String openid(String person) {
    return people().stream()
        .filter(it -> person.equals(it.get("id")))
        .map(it -> (String) it.get("openid"))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(person));
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> people() {
    return (List<Map<String, Object>>) get("/people").get("people");
  }

  private Map<String, Object> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(serving.control(path))));
  }

  private Map<String, Object> post(String path, Map<String, ?> body) {
    return send(
        HttpRequest.newBuilder(URI.create(serving.control(path)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(body))));
  }

  private Map<String, Object> send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError("the sandbox refused: " + answer.body());
      }
      return Json.read(answer.body(), new TypeReference<Map<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
