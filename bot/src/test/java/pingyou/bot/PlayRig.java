package pingyou.bot;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pingyou.Backend;
import pingyou.bot.sandbox.ledger.Json;
import pingyou.store.Database;
import pingyou.store.DatabaseSettings;
import pingyou.store.Ids;
import pingyou.store.Redis;
import pingyou.store.TestServers;

/**
 * The whole program as a sandbox on the tests' servers, its control API, its pages as people see
 * them, and a second node's view of its data. It can be stopped and started again.
 */
final class PlayRig implements AutoCloseable {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final int REDIRECTS = 8;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient http = vertx.createHttpClient();
  private final DatabaseSettings settings =
      TestServers.database("t" + Ids.next().toString().replace("-", ""));
  private final Path data;
  private final int port = freePort();
  private final int box = freePort();
  private final Redis redis;
  private final Database database;
  private Program program;

  final Backend backend;

  PlayRig(Path data) {
    this.data = data;
    start();
    redis = Redis.open(vertx, TestServers.redisUrl());
    database = Database.open(settings);
    backend = new Backend(database, redis, HOME, data.resolve("vault.keys"));
  }

  void start() {
    program =
        Program.start(
            HOME,
            Map.of(
                "PINGYOU_DATA", data.toString(),
                "PINGYOU_HTTP_PORT", String.valueOf(port),
                "PINGYOU_SANDBOX_PORT", String.valueOf(box),
                "PINGYOU_SANDBOX_ENABLED", "true",
                "PINGYOU_DATABASE_URL", settings.url(),
                "PINGYOU_DATABASE_USER", settings.user(),
                "PINGYOU_DATABASE_PASSWORD", settings.password(),
                "PINGYOU_REDIS_URL", TestServers.redisUrl()));
  }

  void stop() {
    program.close();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer of the control API. */
  record Reply(int status, JsonNode body) {}

  Reply get(String path) {
    return call(HttpMethod.GET, path, null);
  }

  Reply post(String path, Object body) {
    return call(HttpMethod.POST, path, Json.write(body));
  }

  private Reply call(HttpMethod method, String path, String body) {
    var options =
        new RequestOptions()
            .setMethod(method)
            .setHost("127.0.0.1")
            .setPort(box)
            .setURI("/sandbox/api" + path);
    return onLoop(() ->
        http.request(options)
            .compose(request -> send(request, body))
            .compose(
                response -> response.body().map(it -> new Reply(response.statusCode(), json(it)))));
  }

  private static Future<HttpClientResponse> send(HttpClientRequest request, String body) {
    if (body == null) {
      return request.send();
    }
    request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    return request.send(Buffer.buffer(body));
  }

  /** On one event loop, so that no part of an answer comes before somebody waits for it. */
  private <T> T onLoop(Supplier<Future<T>> work) {
    Promise<T> promise = Promise.promise();
    vertx.runOnContext(_ -> work.get().onComplete(promise));
    return promise.future().await();
  }

  private static JsonNode json(Buffer body) {
    return Json.tree(body.toString());
  }

  /** The page that this person's phone shows, signed in as the phone signs in. */
  String page(String person, String path) {
    var cookies = new HashMap<String, String>();
    var at = URI.create("http://" + person + ".pingyou.localhost:" + box + path);
    for (int i = 0; i < REDIRECTS; i++) {
      var shown = step(at, cookies);
      if (shown.location == null) {
        return shown.body;
      }
      at = at.resolve(shown.location);
    }
    throw new AssertionError("redirected for ever: " + at);
  }

  private record Shown(String location, String body) {}

  private Shown step(URI at, Map<String, String> cookies) {
    var options =
        new RequestOptions()
            .setServer(SocketAddress.inetSocketAddress(box, "127.0.0.1"))
            .setHost(at.getHost())
            .setPort(box)
            .setURI(at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery()));
    var sent = cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList();
    return onLoop(() ->
        http.request(options)
            .compose(request -> {
              request.putHeader(HttpHeaders.COOKIE, String.join("; ", sent));
              return request.send();
            })
            .compose(response -> {
              response.cookies().forEach(line -> keep(cookies, line));
              var location = response.getHeader(HttpHeaders.LOCATION);
              return response.body().map(body -> new Shown(location, body.toString()));
            }));
  }

  private static void keep(Map<String, String> cookies, String line) {
    var pair = line.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  /** The person who has this phone. */
  UUID person(String id) {
    return people(it -> it.get("id").asText().equals(id)).getFirst();
  }

  /** Everybody who has a phone. */
  List<UUID> people() {
    return people(_ -> true);
  }

  /** The reviewers who are on the sandbox's page from the start. */
  List<UUID> reviewersByHand() {
    return people(it -> it.get("id").asText().startsWith("reviewer"));
  }

  private List<UUID> people(Predicate<JsonNode> wanted) {
    var appId = get("/about").body().get("appId").asText();
    var openids =
        stream(get("/people").body().get("people"))
            .filter(wanted)
            .map(it -> it.get("openid").asText())
            .toList();
    return database.write(tx ->
        openids.stream().map(it -> backend.person.people.byOpenid(tx, appId, it).id()).toList());
  }

  /** The messages of a kind that reached somebody. */
  List<JsonNode> notices(String kind) {
    var template = LocalWeChat.templateIds(backend.kinds).get(kind);
    return stream(get("/ledger?kind=template&limit=100000").body().get("entries"))
        .filter(it -> it.get("templateId").asText().equals(template))
        .filter(it -> it.get("delivered").asBoolean())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public void close() {
    program.close();
    database.close();
    redis.close();
    vertx.close().await();
  }
}
