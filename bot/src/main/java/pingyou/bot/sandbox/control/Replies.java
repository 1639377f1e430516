package pingyou.bot.sandbox.control;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.ledger.Json;

/** Bodies in and out of the control API. */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  /** A body that can't be read. */
  private static final class Unreadable extends IllegalArgumentException {
    Unreadable(String why) {
      super(why);
    }
  }

  private Replies() {}

  /** The JSON body as a record; otherwise fails so that {@link #refuse} answers 400. */
  static <T> Future<T> read(RoutingContext ctx, Class<T> type) {
    var contentType = Objects.requireNonNullElse(ctx.request().getHeader("Content-Type"), "");
    if (!contentType.startsWith("application/json")) {
      return Future.failedFuture(new Unreadable("Content-Type must be application/json"));
    }
    try {
      var body = Objects.requireNonNullElse(ctx.body().asString(), "");
      return Future.succeededFuture(Json.read(body, type));
    } catch (IllegalArgumentException e) {
      return Future.failedFuture(new Unreadable(String.valueOf(e.getMessage())));
    }
  }

  static void send(RoutingContext ctx, Object value) {
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(Json.write(value));
  }

  /** Sends what comes; an {@link IllegalArgumentException} as 409 with its reason. */
  static void send(RoutingContext ctx, Future<?> value) {
    value.onSuccess(v -> send(ctx, Objects.requireNonNull(v))).onFailure(e -> refuse(ctx, e));
  }

  static void refuse(RoutingContext ctx, Throwable cause) {
    var why = String.valueOf(cause.getMessage());
    switch (cause) {
      case Unreadable _ -> error(ctx, 400, why);
      case IllegalArgumentException _ -> error(ctx, 409, why);
      default -> {
        LOG.warn("A control call failed", cause);
        error(ctx, 500, why);
      }
    }
  }

  static void error(RoutingContext ctx, int status, String why) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .end(Json.object().put("error", why).toString());
  }
}
