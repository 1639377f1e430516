package pingyou.bot.sandbox.control;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.fault.Faults;
import pingyou.bot.sandbox.ledger.Changes;
import pingyou.bot.sandbox.ledger.Json;
import pingyou.bot.sandbox.phone.Hosts;
import pingyou.bot.sandbox.push.Acts;
import pingyou.bot.sandbox.push.Handshake;
import pingyou.bot.sandbox.push.Raw;
import pingyou.bot.sandbox.push.RawPush;

/** All routes of the control API. */
public final class ControlRoutes {
  /** What the control API works with, besides the platform itself. */
  public record Means(
      Vertx vertx,
      Hosts hosts,
      Changes changes,
      Acts acts,
      RawPush rawPush,
      Handshake handshake,
      Supplier<Future<Void>> settled,
      ClockControl clock,
      Filler filler) {}

  /** The body that asks for filling. */
  record FillOrder(String id) {}

  record Fillings(List<Filler.Filling> fillings) {}

  private static final String BASE = "/sandbox/api";
  private static final int BODY_LIMIT_BYTES = 4 << 20;
  private static final long SETTLE_WITHIN_SECONDS = 120;

  private final Platform platform;
  private final Means means;

  public ControlRoutes(Platform platform, Means means) {
    this.platform = platform;
    this.means = means;
  }

  public void mount(Router router) {
    ClockRoutes.mount(router, means.vertx, means.clock);
    router.route(BASE + "/*").handler(new Guard());
    router.route(BASE + "/*").handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT_BYTES));
    new PeopleRoutes(platform.people(), means.acts, means.hosts).mount(router, BASE);
    new LedgerRoutes(platform.ledger()).mount(router, BASE);
    var events = new EventStream(means.vertx, means.changes);
    router.get(BASE + "/events").handler(events::open);
    router.get(BASE + "/about").handler(this::about);
    router.get(BASE + "/menu").handler(this::menu);
    router.get(BASE + "/faults").handler(ctx -> Replies.send(ctx, platform.faults().now()));
    router.put(BASE + "/faults").handler(this::setFaults);
    router.get(BASE + "/fill").handler(this::fillings);
    router.get(BASE + "/fill/progress").handler(ctx -> Replies.send(ctx, means.filler.progress()));
    router.post(BASE + "/fill").handler(this::fill);
    router.post(BASE + "/raw").handler(this::raw);
    router.post(BASE + "/verify").handler(ctx -> Replies.send(ctx, means.handshake.verify()));
    router.post(BASE + "/settle").handler(this::settle);
  }

  private void about(RoutingContext ctx) {
    var json =
        Json.object()
            .put("appId", platform.account().appId())
            .put("originalId", platform.account().originalId())
            .put("product", platform.product().origin())
            .put("callback", platform.product().callbackPath())
            .put("box", means.hosts.boxOrigin())
            .put("answerWithinMs", platform.timings().answerWithin().toMillis())
            .put("deliveries", platform.timings().deliveries());
    json.set("templates", Json.tree(Json.write(platform.templates())));
    Replies.send(ctx, json);
  }

  private void menu(RoutingContext ctx) {
    var published = platform.menu().published();
    Replies.send(ctx, published == null ? Json.object() : published);
  }

  private void setFaults(RoutingContext ctx) {
    Replies.send(
        ctx,
        Replies.read(ctx, Faults.class)
            .map(faults -> {
              platform.faults().set(faults);
              return faults;
            }));
  }

  private void fillings(RoutingContext ctx) {
    Replies.send(
        ctx, means.vertx.executeBlocking(() -> new Fillings(means.filler.fillings()), false));
  }

  private void fill(RoutingContext ctx) {
    Replies.send(
        ctx,
        Replies.read(ctx, FillOrder.class)
            .compose(
                order -> means.vertx.executeBlocking(() -> means.filler.fill(order.id()), false)));
  }

  private void raw(RoutingContext ctx) {
    Replies.send(ctx, Replies.read(ctx, Raw.class).compose(means.rawPush::send));
  }

  private void settle(RoutingContext ctx) {
    Future<?> settled =
        means
            .settled
            .get()
            .timeout(SETTLE_WITHIN_SECONDS, TimeUnit.SECONDS)
            .map(_ -> Json.object().put("settled", true))
            .otherwise(_ -> Json.object().put("settled", false));
    Replies.send(ctx, settled);
  }
}
