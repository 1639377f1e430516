package pingyou.bot.sandbox.control;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.ledger.Json;

/**
 * The clock of a product in another process, asked by HTTP in the form of {@link ClockRoutes}.
 * Between questions it runs on with the machine; while the product is down it keeps its offset.
 */
public final class RemoteClock implements ClockControl, InstantSource {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteClock.class);
  private static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration QUESTION_WITHIN = Duration.ofSeconds(2);
  private static final Duration MOVE_WITHIN = Duration.ofMinutes(10);

  private final URI address;
  private final InstantSource machine;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(QUESTION_WITHIN).build();
  private volatile Duration offset = Duration.ZERO;

  public RemoteClock(URI address, InstantSource machine) {
    this.address = address;
    this.machine = machine;
  }

  /** Asks again and again from now on. */
  public void follow(Vertx vertx) {
    vertx.setTimer(
        EVERY.toMillis(),
        _ -> vertx.executeBlocking(this::refresh, false).onComplete(_ -> follow(vertx)));
  }

  /** Asks once; false when there is no answer. */
  public boolean refresh() {
    try {
      now();
      return true;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      LOG.debug("The product's clock does not answer", e);
      return false;
    }
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset);
  }

  @Override
  public Instant now() {
    return shown().now();
  }

  @Override
  public List<Stop> stops() {
    return shown().stops();
  }

  @Override
  public Moved moveTo(Instant to) {
    return ordered(new ClockRoutes.Order(to, null, null, null, null, null, null));
  }

  @Override
  public Moved reset(Instant to) {
    return ordered(new ClockRoutes.Order(null, to, null, null, null, null, null));
  }

  private ClockRoutes.Shown shown() {
    var text = exchange(HttpRequest.newBuilder(address).timeout(QUESTION_WITHIN).GET().build());
    var shown = Json.read(text, ClockRoutes.Shown.class);
    offset = Duration.between(machine.instant(), shown.now());
    return shown;
  }

  private Moved ordered(ClockRoutes.Order order) {
    var text =
        exchange(
            HttpRequest.newBuilder(address)
                .timeout(MOVE_WITHIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(order)))
                .build());
    var moved = Json.read(text, Moved.class);
    refresh();
    return moved;
  }

  private String exchange(HttpRequest request) {
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalArgumentException(
            Json.tree(answer.body()).path("error").asText("status " + answer.statusCode()));
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
