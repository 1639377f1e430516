package pingyou.bot.rehearsal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import pingyou.store.Json;

/** The sandbox's phones by its control API: what a person would do by hand. */
public final class Phones {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Shown(boolean following) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final String people;

  /**
   * @param origin of the local WeChat
   */
  public Phones(String origin) {
    this.people = origin + "/sandbox/api/people";
  }

  /**
   * Adds someone, who doesn't follow the account unless known from before.
   *
   * @return whether they follow it
   */
  public boolean add(String id, String name, String role) {
    var shown = post(people, Map.of("id", id, "name", name, "role", role, "following", false));
    return Json.read(shown, Shown.class).following();
  }

  public void follow(String id) {
    act(id, Map.of("type", "follow"));
  }

  /** Sends a text and waits until it is answered. */
  public void say(String id, String text) {
    act(id, Map.of("type", "text", "text", text));
  }

  private void act(String id, Map<String, Object> act) {
    post(people + "/" + id + "/acts", act);
  }

  private String post(String url, Map<String, Object> body) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException("the sandbox refused: " + answer.body());
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
