package pingyou.bot.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.fault.Faults.ApiFault;
import pingyou.bot.sandbox.ledger.Entry;
import pingyou.bot.sandbox.ledger.Json;

/** What every call of the platform's API passes: faults, method, token, body; then the ledger. */
public final class Gate {
  /** What a call needs before its own rules. */
  public enum Needs {
    /** An access_token in the query. */
    TOKEN,
    /** No token: the call itself is about credentials. */
    NOTHING
  }

  /** One call on its way through. */
  private record Passage(RoutingContext ctx, String body, long begunNanos) {
    String path() {
      return ctx.normalizedPath();
    }

    long ms() {
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunNanos);
    }
  }

  private static final Pattern SECRET =
      Pattern.compile(
          "((?<![A-Za-z_])\"?(?:secret|access_token|refresh_token|code)\"?\\s*[=:]\\s*\"?)[^\"&,}]+");

  private final Vertx vertx;
  private final Platform platform;
  private final Tokens tokens;
  private final Random random = new Random();

  public Gate(Vertx vertx, Platform platform, Tokens tokens) {
    this.vertx = vertx;
    this.platform = platform;
    this.tokens = tokens;
  }

  public Handler<RoutingContext> open(HttpMethod method, Needs needs, Endpoint endpoint) {
    return ctx -> {
      var body = Objects.requireNonNullElse(ctx.body().asString(), "");
      var passage = new Passage(ctx, body, System.nanoTime());
      var fault = platform.faults().takeApi(passage.path());
      if (fault == null) {
        pass(passage, method, needs, endpoint);
      } else {
        delayed(fault)
            .onComplete(_ -> hit(passage, fault, () -> pass(passage, method, needs, endpoint)));
      }
    };
  }

  private Future<Void> delayed(ApiFault fault) {
    if (fault.delayMs() <= 0) {
      return Future.succeededFuture();
    }
    Promise<Void> promise = Promise.promise();
    vertx.setTimer(fault.delayMs(), _ -> promise.complete());
    return promise.future();
  }

  private void hit(Passage passage, ApiFault fault, Runnable otherwise) {
    if (fault.close()) {
      lose(passage, 0, "connection closed by a fault");
    } else if (fault.status() != 0) {
      record(passage, null, fault.status(), 0, "");
      passage.ctx.response().setStatusCode(fault.status()).end();
    } else if (fault.errcode() != 0) {
      answer(passage, Result.refused(fault.errcode()));
    } else {
      otherwise.run();
    }
  }

  private void pass(Passage passage, HttpMethod method, Needs needs, Endpoint endpoint) {
    var ctx = passage.ctx;
    if (!ctx.request().method().equals(method)) {
      answer(passage, Result.refused(method.equals(HttpMethod.GET) ? 43001 : 43002));
      return;
    }
    var refusal = needs == Needs.TOKEN ? checked(ctx) : null;
    if (refusal != null) {
      answer(passage, new Result.Refused(refusal, null));
      return;
    }
    JsonNode json = MissingNode.getInstance();
    if (method.equals(HttpMethod.POST)) {
      if (passage.body.isEmpty()) {
        answer(passage, Result.refused(44002));
        return;
      }
      json = objectOrMissing(passage.body);
      if (json.isMissingNode()) {
        answer(passage, Result.refused(47001));
        return;
      }
    }
    endpoint
        .call(new Request(ctx.queryParams(), json, passage.body))
        .onSuccess(result -> answer(passage, result))
        .onFailure(ctx::fail);
  }

  private @Nullable Refusal checked(RoutingContext ctx) {
    var token = ctx.queryParams().get("access_token");
    var refusal = tokens.check(token == null ? "" : token);
    if (refusal == null && !platform.switches().certified()) {
      return Refusal.of(48001);
    }
    return refusal;
  }

  private static JsonNode objectOrMissing(String body) {
    try {
      var json = Json.tree(body);
      return json.isObject() ? json : MissingNode.getInstance();
    } catch (IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }

  private void answer(Passage passage, Result result) {
    switch (result) {
      case Result.Done done when done.isLost() -> lose(passage, 200, done.json().toString());
      case Result.Done done -> send(passage, done.json(), 0, done.person());
      case Result.Refused refused ->
          send(
              passage,
              Json.object()
                  .put("errcode", refused.refusal().errcode())
                  .put("errmsg", refused.refusal().errmsg() + " rid: " + rid()),
              refused.refusal().errcode(),
              refused.person());
    }
  }

  private void send(Passage passage, ObjectNode json, int errcode, @Nullable String person) {
    var text = json.toString();
    record(passage, person, 200, errcode, masked(text));
    passage.ctx.response().putHeader("Content-Type", "application/json; encoding=utf-8").end(text);
  }

  private void lose(Passage passage, int status, String why) {
    record(passage, null, status, 0, why);
    var _ = passage.ctx.request().connection().close();
  }

  private void record(
      Passage passage, @Nullable String person, int status, int errcode, String answer) {
    var request = passage.ctx.request();
    var asked =
        passage.body.isEmpty() ? Objects.requireNonNullElse(request.query(), "") : passage.body;
    platform
        .ledger()
        .append(no ->
            new Entry.Call(
                no,
                platform.clocks().now(),
                person,
                request.method().name(),
                passage.path(),
                masked(asked),
                status,
                errcode,
                answer,
                passage.ms()));
  }

  private static String masked(String text) {
    return SECRET.matcher(text).replaceAll("$1***");
  }

  private String rid() {
    var hex = HexFormat.of();
    return hex.toHexDigits(random.nextInt())
        + "-"
        + hex.toHexDigits(random.nextInt())
        + "-"
        + hex.toHexDigits(random.nextInt());
  }
}
