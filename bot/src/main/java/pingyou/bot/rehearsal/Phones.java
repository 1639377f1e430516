package pingyou.bot.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pingyou.store.Json;

/** The sandbox's phones by its control API: what a person would do by hand. */
public final class Phones {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<String> origin;

  /**
   * @param origin of the local WeChat, asked when a phone is first used
   */
  public Phones(Supplier<String> origin) {
    this.origin = origin;
  }

  /** Someone as the local WeChat knows them. */
  public record Owner(String id, String openid, boolean following) {}

  /** The answer to who there is. */
  private record Owners(List<Owner> people) {}

  /** Everybody who has a phone. */
  public List<Owner> owners() {
    var request = HttpRequest.newBuilder(URI.create(people())).timeout(PATIENCE).GET().build();
    return Json.read(answer(request), Owners.class).people();
  }

  /** Adds someone who doesn't follow the account yet, or finds who has this id. */
  public Owner add(String id, String name, String role) {
    var persona = Map.<String, Object>of("id", id, "name", name, "role", role, "following", false);
    return Json.read(post(people(), persona), Owner.class);
  }

  public void follow(String id) {
    act(id, Map.of("type", "follow"));
  }

  /** Sends a text and waits until it is answered. */
  public void say(String id, String text) {
    act(id, Map.of("type", "text", "text", text));
  }

  /** Waits until WeChat has nothing under way any more. */
  public void settle() {
    post(origin.get() + "/sandbox/api/settle", Map.of());
  }

  private void act(String id, Map<String, Object> act) {
    post(people() + "/" + id + "/acts", act);
  }

  private String people() {
    return origin.get() + "/sandbox/api/people";
  }

  private String post(String url, Map<String, Object> body) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build();
    return answer(request);
  }

  private String answer(HttpRequest request) {
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
