package pingyou.bot;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import pingyou.bot.sandbox.OnLoop;
import pingyou.store.DatabaseSettings;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.TestServers;

/**
 * The whole program with its local WeChat, as a newcomer starts it, on the tests' servers; played
 * through the control API and the phones only.
 */
final class Play implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The longest filling takes a while. */
  private static final long PATIENCE_SECONDS = 300;

  static final Path HOME = Path.of(System.getProperty("pingyou.home"));

  final Path home;
  final Path data;
  final DatabaseSettings database =
      TestServers.database("play" + Ids.next().toString().replace("-", ""));
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient http = vertx.createHttpClient();
  private final int sandboxPort = freePort();
  private final Map<String, PlayPhone> phones = new HashMap<>();
  private final Map<String, String> environment;
  private Program program;

  Play(Path data) {
    this(HOME, data);
  }

  /**
   * @param home what it is configured by
   */
  Play(Path home, Path data) {
    this.home = home;
    this.data = data;
    environment =
        Map.of(
            "PINGYOU_SANDBOX_ENABLED", "true",
            "PINGYOU_SANDBOX_PORT", String.valueOf(sandboxPort),
            "PINGYOU_HTTP_PORT", String.valueOf(freePort()),
            "PINGYOU_DATA", data.toString(),
            "PINGYOU_DATABASE_URL", database.url(),
            "PINGYOU_DATABASE_USER", database.user(),
            "PINGYOU_DATABASE_PASSWORD", database.password(),
            "PINGYOU_REDIS_URL", TestServers.redisUrl());
    program = Program.start(home, environment);
  }

  /** Ends the program and starts it again: what it knew is what it had stored. */
  void restart() {
    program.close();
    program = Program.start(home, environment);
  }

  /** The phone of someone who is in the sandbox. */
  PlayPhone phone(String id) {
    return phones.computeIfAbsent(id, it -> new PlayPhone(this, it));
  }

  /** Puts another person on a phone, who then follows the account. */
  PlayPhone arrive(String id, String name) {
    control("POST", "/people", Map.of("id", id, "name", name, "role", "", "following", false));
    var phone = phone(id);
    phone.act(Map.of("type", "follow"));
    return phone;
  }

  /**
   * Moves time, everything scheduled on the way being done, and lets WeChat deliver.
   *
   * @param local date and time in Guizhou
   */
  void at(String local) {
    var instant = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    control("POST", "/clock", Map.of("to", instant.toString()));
    settle();
  }

  /** Lets a minute pass, in which what is due is sent and arrives. */
  void aMinuteLater() {
    control("POST", "/clock", Map.of("plusMinutes", 1));
    settle();
  }

  private void settle() {
    control("POST", "/settle", Map.of());
  }

  JsonNode control(String method, String path, Object body) {
    return fine(reply(method, path, body));
  }

  JsonNode control(String path) {
    return fine(reply(request("127.0.0.1", "GET", "/sandbox/api" + path, "", Map.of())));
  }

  /** An answer of the control API, whatever it is. */
  record Reply(int status, JsonNode body) {}

  Reply reply(String method, String path, Object body) {
    var type = Map.of("Content-Type", "application/json");
    return reply(request("127.0.0.1", method, "/sandbox/api" + path, Json.write(body), type));
  }

  private static Reply reply(Answer answer) {
    return new Reply(answer.status(), Json.read(answer.body(), JsonNode.class));
  }

  private static JsonNode fine(Reply reply) {
    if (reply.status() != 200) {
      throw new AssertionError(reply.toString());
    }
    return reply.body();
  }

  /** What came back from the local WeChat's port under some host name. */
  record Answer(int status, String body, String location, List<String> cookies) {}

  Answer request(
      String host, String method, String path, String body, Map<String, String> headers) {
    var options =
        new RequestOptions()
            .setServer(SocketAddress.inetSocketAddress(sandboxPort, "127.0.0.1"))
            .setHost(host)
            .setPort(sandboxPort)
            .setMethod(HttpMethod.valueOf(method))
            .setURI(path);
    headers.forEach(options::addHeader);
    return OnLoop.ask(
            vertx,
            () ->
                http.request(options)
                    .compose(request -> request.send(Buffer.buffer(body)))
                    .compose(Play::answer))
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .await();
  }

  private static Future<Answer> answer(HttpClientResponse response) {
    return response
        .body()
        .map(body ->
            new Answer(
                response.statusCode(),
                body.toString(),
                Objects.requireNonNullElse(response.getHeader("Location"), ""),
                response.cookies()));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    program.close();
    vertx.close().await();
  }
}
