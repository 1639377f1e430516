package pingyou.bot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import pingyou.bot.sandbox.account.Account;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.sandbox.account.Timings;
import pingyou.bot.sandbox.control.OwnClock;
import pingyou.bot.sandbox.ledger.Json;

/** A sandbox on a free port with short waits, two followers and somebody who doesn't follow. */
public final class Rig implements AutoCloseable {
  public static final Account ACCOUNT =
      new Account("wx0123456789abcdef", "secret", "token", "B".repeat(43), "gh_shili");
  public static final String RECEIVED = "T".repeat(43);
  static final Instant START = Instant.parse("2021-08-03T01:00:00Z");

  public final Vertx vertx = Vertx.vertx();
  public final TestTime machine = new TestTime(Instant.parse("2026-01-01T00:00:00Z"));
  public final OwnClock clock = OwnClock.startingAt(START, machine);
  public final SandboxServer sandbox;
  public final String teacher;
  final String reviewer;
  final String stranger;
  private final HttpClient http = HttpClient.newHttpClient();

  public Rig() {
    this(UnaryOperator.identity());
  }

  Rig(UnaryOperator<SandboxSettings> changes) {
    var received =
        new Template(
            RECEIVED,
            "申报已收到",
            List.of(
                new Template.Row("编号", "character_string1"),
                new Template.Row("申报人", "thing2"),
                new Template.Row("时间", "time3")));
    var settings = SandboxSettings.of(0, ACCOUNT, List.of(received)).withTimings(Timings.brisk());
    sandbox =
        SandboxServer.start(vertx, changes.apply(settings), SandboxPorts.alone(clock, machine))
            .await();
    teacher = sandbox.add(new Persona("teacher", "韦甲一", "教师", true)).await();
    reviewer = sandbox.add(new Persona("reviewer", "龙评审", "评审专家", true)).await();
    stranger = sandbox.add(new Persona("stranger", "路人", "", false)).await();
  }

  public JsonNode get(String path) {
    return ok(request("GET", path, ""));
  }

  JsonNode post(String path, String json) {
    return ok(request("POST", path, json));
  }

  JsonNode put(String path, String json) {
    return ok(request("PUT", path, json));
  }

  JsonNode act(String person, String json) {
    return post("/sandbox/api/people/" + person + "/acts", json);
  }

  public JsonNode text(String person, String text) {
    return act(person, Json.object().put("type", "text").put("text", text).toString());
  }

  public JsonNode faults(String json) {
    return put("/sandbox/api/faults", json);
  }

  /** The platform's answer to a call, as its errcode; 0 when all is well. */
  int errcode(String method, String path, String body) {
    return Json.tree(request(method, path, body).body()).path("errcode").asInt();
  }

  String token() {
    return stable(false).path("access_token").asText();
  }

  JsonNode stable(boolean isForced) {
    return post(
        "/cgi-bin/stable_token",
        """
        {"grant_type":"client_credential","appid":"wx0123456789abcdef","secret":"secret",
         "force_refresh":%s}
        """
            .formatted(isForced));
  }

  void settle() {
    post("/sandbox/api/settle", "{}");
  }

  private static JsonNode ok(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return Json.tree(response.body());
  }

  public HttpResponse<String> request(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(sandbox.apiOrigin() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
    sandbox.close().await();
    vertx.close().await();
  }
}
