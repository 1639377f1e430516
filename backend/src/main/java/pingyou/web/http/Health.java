package pingyou.web.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * {@code /health/live}: the program runs; {@code /health/ready}: it can do its work. A check runs
 * on a worker, so that a hanging database never hangs the event loop.
 */
public final class Health {
  private final Map<String, BooleanSupplier> checks = new LinkedHashMap<>();

  /** A part without which no work can be done. */
  public Health check(String part, BooleanSupplier works) {
    checks.put(part, works);
    return this;
  }

  public void mount(Router router, String version) {
    router
        .get("/health/live")
        .handler(context -> json(context, 200, new JsonObject().put("status", "UP")));
    router.get("/health/ready").blockingHandler(this::ready, false);
    router
        .get("/version")
        .handler(context -> json(context, 200, new JsonObject().put("version", version)));
  }

  private void ready(RoutingContext context) {
    var parts = new JsonObject();
    checks.forEach((part, works) -> parts.put(part, isUp(works) ? "UP" : "DOWN"));
    boolean ready = !parts.getMap().containsValue("DOWN");
    json(
        context,
        ready ? 200 : 503,
        new JsonObject().put("status", ready ? "UP" : "DOWN").put("parts", parts));
  }

  private static boolean isUp(BooleanSupplier works) {
    try {
      return works.getAsBoolean();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void json(RoutingContext context, int status, JsonObject body) {
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(body.encode());
  }
}
