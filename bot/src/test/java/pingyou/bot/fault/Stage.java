package pingyou.bot.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pingyou.store.DatabaseSettings;
import pingyou.store.Ids;
import pingyou.store.TestServers;

/**
 * A local WeChat and a {@code serve}, each a process of its own, on the tests' database and Redis.
 */
final class Stage implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(90);

  private final Path directory;
  private final Map<String, String> settings = new HashMap<>();
  private Run serving;
  private final Run local;
  final DatabaseSettings database =
      TestServers.database("t" + Ids.next().toString().replace("-", ""));
  final Control serve = new Control(freePort());
  final Control wechat = new Control(freePort());

  Stage(Path directory) {
    this.directory = directory;
    set("PINGYOU_SANDBOX_ENABLED", "true");
    set("PINGYOU_DATABASE_URL", database.url());
    set("PINGYOU_DATABASE_USER", database.user());
    set("PINGYOU_DATABASE_PASSWORD", database.password());
    set("PINGYOU_REDIS_URL", TestServers.redisUrl());
    set("PINGYOU_HTTP_PORT", port(serve));
    set("PINGYOU_SANDBOX_PORT", port(wechat));
    set("PINGYOU_WECHAT_MP_API_HOST", wechat.origin());
    set("PINGYOU_WECHAT_MP_OPEN_HOST", wechat.origin());
    set("PINGYOU_WECHAT_MP_MP_HOST", wechat.origin());
    startServe();
    set("PINGYOU_DATA", directory.resolve("wechat").toString());
    local = Run.start(List.of("sandbox", "--clock", serve.origin()), settings, log("wechat.log"));
    await().atMost(START).until(() -> wechat.isUp("/sandbox/api/about"));
  }

  private void set(String name, String value) {
    settings.put(name, value);
  }

  private static String port(Control control) {
    return control.origin().replaceAll(".*:", "");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it and waits until it says that it can work. */
  final void startServe() {
    set("PINGYOU_DATA", directory.resolve("serve").toString());
    serving = Run.start(List.of("serve"), settings, log("serve.log"));
    await().atMost(START).until(() -> serve.isUp("/health/ready"));
  }

  void killServe() {
    serving.kill();
  }

  Path log(String name) {
    return directory.resolve(name);
  }

  /** Moves the clock; what is due until then is done when this returns. */
  void moveTo(Instant instant) {
    serve.post("/sandbox/api/clock", Map.of("to", instant.toString()));
  }

  /** Moves past what is due about now; it is done as well, also where a killed node was at it. */
  void moveOneMinute() {
    serve.post("/sandbox/api/clock", Map.of("plusMinutes", 1));
  }

  /** Waits until nothing is on its way to the product any more. */
  void settle() {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> wechat.post("/sandbox/api/settle", Map.of()).path("settled").asBoolean());
  }

  @Override
  public void close() {
    if (serving != null) {
      serving.close();
    }
    local.close();
  }
}
