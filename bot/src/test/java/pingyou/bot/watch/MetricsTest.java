package pingyou.bot.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  private final Vertx vertx = Vertx.vertx();
  private int port;

  @BeforeEach
  void start() {
    var router = Router.router(vertx);
    new Metrics("t0ken")
        .counter("taken", "What was taken.", "outcome", () -> Map.of("FULL", 2L, "ANSWERED", 40L))
        .gauge(
            "broken",
            "Never there.",
            "state",
            () -> {
              throw new IllegalStateException("database away");
            })
        .gauge("waiting", "What waits.", "state", () -> Map.of("DUE", 3L))
        .mount(router);
    port =
        vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").await().actualPort();
  }

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  private HttpResponse<String> get(String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void figures_areText_andOneThatFailsCostsNoOther() {
    assertThat(get().body())
        .isEqualTo(
            """
            # HELP taken What was taken.
            # TYPE taken counter
            taken{outcome="answered"} 40
            taken{outcome="full"} 2
            # HELP waiting What waits.
            # TYPE waiting gauge
            waiting{state="due"} 3
            """);
  }

  @Test
  void behindAProxy_onlyTheTokenOpens() {
    assertThat(get("X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(404);
    assertThat(get("X-Forwarded-For", "203.0.113.9", "Authorization", "Bearer other").statusCode())
        .isEqualTo(404);
    assertThat(get("X-Forwarded-For", "203.0.113.9", "Authorization", "Bearer t0ken").statusCode())
        .isEqualTo(200);
  }
}
