package pingyou.bot.sandbox.control;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** Query parameters of the control API. */
final class Queries {
  private Queries() {}

  /** The number, or {@code otherwise} when it is absent or no number. */
  static long number(RoutingContext ctx, String name, long otherwise) {
    try {
      return Long.parseLong(text(ctx, name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The text, empty when it is absent. */
  static String text(RoutingContext ctx, String name) {
    return Objects.requireNonNullElse(ctx.queryParams().get(name), "");
  }
}
