package pingyou.bot.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.control.ClockControl.Moved;
import pingyou.bot.sandbox.control.ClockControl.Stop;
import pingyou.bot.sandbox.control.ClockControl.StopKind;

/** The clock over HTTP: its orders, and the clock of another process that reads it. */
class ClockRoutesTest {
  private static final Instant START = Instant.parse("2021-09-13T14:00:00Z");
  private static final List<Stop> STOPS =
      List.of(
          new Stop(Instant.parse("2021-08-01T00:30:00Z"), "贵州", StopKind.START),
          new Stop(Instant.parse("2021-09-13T15:30:00Z"), "提醒", StopKind.DUTY),
          new Stop(Instant.parse("2021-09-13T16:00:00Z"), "申报截止", StopKind.CLOSE));

  /** A product's clock with things scheduled on it. */
  private static final class Scheduled implements ClockControl {
    private final InstantSource machine = InstantSource.fixed(START);
    private final OwnClock clock = OwnClock.startingAt(START, machine);

    @Override
    public Instant now() {
      return clock.now();
    }

    @Override
    public Moved moveTo(Instant to) {
      var moved = clock.moveTo(to);
      var passed =
          STOPS.stream()
              .filter(s -> s.at().isAfter(moved.from()) && !s.at().isAfter(moved.to()))
              .toList();
      return new Moved(moved.from(), moved.to(), passed);
    }

    @Override
    public Moved reset(Instant to) {
      return clock.reset(to);
    }

    @Override
    public List<Stop> stops() {
      return STOPS;
    }
  }

  private final Vertx vertx = Vertx.vertx();
  private final Scheduled product = new Scheduled();
  private final HttpServer server = server();
  private final HttpClient http = HttpClient.newHttpClient();
  private final RemoteClock remote =
      new RemoteClock(address(), InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));

  private HttpServer server() {
    var router = Router.router(vertx);
    ClockRoutes.mount(router, vertx, product);
    return vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").await();
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.actualPort() + ClockRoutes.PATH);
  }

  @AfterEach
  void stop() {
    http.close();
    vertx.close().await();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'plusHours':1} | 2021-09-13T15:00:00Z",
        "{'plusDays':1} | 2021-09-14T14:00:00Z",
        "{'plusMinutes':5} | 2021-09-13T14:05:00Z",
        "{'hourBeforeClose':true} | 2021-09-13T15:00:00Z",
        "{'nextStop':true} | 2021-09-13T15:30:00Z",
        "{'to':'2021-09-13T16:00:00Z'} | 2021-09-13T16:00:00Z",
        "{'reset':'2021-08-01T00:30:00Z'} | 2021-08-01T00:30:00Z",
      })
  void post_anyOrder_movesTheClock(String order, String to) throws Exception {
    var answer =
        http.send(
            HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order.replaceAll("(?<=[{,:])'|'(?=[:,}])", "\"")))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.body()).contains("\"to\":\"" + to + "\"");
    assertThat(product.now()).isEqualTo(Instant.parse(to));
  }

  @Test
  void remoteClock_readsAndMovesTheProductsClock() {
    assertThat(remote.refresh()).isTrue();
    assertThat(remote.instant()).isEqualTo(START);
    assertThat(remote.stops()).isEqualTo(STOPS);
    var to = Instant.parse("2021-09-13T15:30:00Z");
    assertThat(remote.moveTo(to)).isEqualTo(new Moved(START, to, List.of(STOPS.get(1))));
    assertThat(remote.instant()).isEqualTo(to);
    assertThatThrownBy(() -> remote.moveTo(START))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forward only");
  }

  @Test
  void remoteClock_withoutAnAnswer_keepsItsOffset() {
    remote.refresh();
    server.close().await();
    assertThat(remote.refresh()).isFalse();
    assertThat(remote.instant()).isEqualTo(START);
  }
}
