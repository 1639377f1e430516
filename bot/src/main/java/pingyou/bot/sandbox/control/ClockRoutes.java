package pingyou.bot.sandbox.control;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.control.ClockControl.Moved;
import pingyou.bot.sandbox.control.ClockControl.Stop;
import pingyou.bot.sandbox.control.ClockControl.StopKind;

/**
 * The clock over HTTP. A product whose WeChat is a process of its own mounts these routes too, and
 * the other process reads its time here.
 */
public final class ClockRoutes {
  public static final String PATH = "/sandbox/api/clock";
  private static final int BODY_LIMIT_BYTES = 4_096;

  /** The answer to a GET. */
  public record Shown(Instant now, List<Stop> stops) {}

  /** The body of a POST: exactly one of these. */
  public record Order(
      @Nullable Instant to,
      @Nullable Instant reset,
      @Nullable Integer plusMinutes,
      @Nullable Integer plusHours,
      @Nullable Integer plusDays,
      @Nullable Boolean hourBeforeClose,
      @Nullable Boolean nextStop) {}

  private final Vertx vertx;
  private final ClockControl clock;

  private ClockRoutes(Vertx vertx, ClockControl clock) {
    this.vertx = vertx;
    this.clock = clock;
  }

  public static void mount(Router router, Vertx vertx, ClockControl clock) {
    var routes = new ClockRoutes(vertx, clock);
    router.route(PATH).handler(new Guard());
    router.get(PATH).handler(routes::show);
    router
        .post(PATH)
        .handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT_BYTES))
        .handler(routes::move);
  }

  private void show(RoutingContext ctx) {
    Replies.send(ctx, vertx.executeBlocking(() -> new Shown(clock.now(), clock.stops()), false));
  }

  private void move(RoutingContext ctx) {
    Future<Moved> moved =
        Replies.read(ctx, Order.class)
            .compose(order -> vertx.executeBlocking(() -> moved(order), false));
    Replies.send(ctx, moved);
  }

  private Moved moved(Order order) {
    var reset = order.reset();
    return reset != null ? clock.reset(reset) : clock.moveTo(target(order));
  }

  private Instant target(Order order) {
    var now = clock.now();
    if (order.to() != null) {
      return order.to();
    }
    if (order.plusMinutes() != null) {
      return now.plus(Duration.ofMinutes(order.plusMinutes()));
    }
    if (order.plusHours() != null) {
      return now.plus(Duration.ofHours(order.plusHours()));
    }
    if (order.plusDays() != null) {
      return now.plus(Duration.ofDays(order.plusDays()));
    }
    if (Boolean.TRUE.equals(order.hourBeforeClose())) {
      var earliest = now.plus(Duration.ofHours(1));
      return next(earliest, List.of(StopKind.CLOSE)).minus(Duration.ofHours(1));
    }
    if (Boolean.TRUE.equals(order.nextStop())) {
      return next(now, List.of(StopKind.OPEN, StopKind.CLOSE, StopKind.DUTY));
    }
    throw new IllegalArgumentException("The order names no instant and no span");
  }

  private Instant next(Instant after, List<StopKind> kinds) {
    return clock.stops().stream()
        .filter(stop -> kinds.contains(stop.kind()) && stop.at().isAfter(after))
        .map(Stop::at)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("Nothing is scheduled any more"));
  }
}
