package pingyou.bot.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Clocks;
import pingyou.bot.sandbox.account.Menu;
import pingyou.bot.sandbox.account.People;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.account.Product;
import pingyou.bot.sandbox.api.OAuth;
import pingyou.bot.sandbox.control.ControlRoutes;
import pingyou.bot.sandbox.fault.FaultBoard;
import pingyou.bot.sandbox.ledger.Changes;
import pingyou.bot.sandbox.ledger.Ledger;
import pingyou.bot.sandbox.ledger.LedgerFile;
import pingyou.bot.sandbox.phone.Hosts;
import pingyou.bot.sandbox.phone.Phone;
import pingyou.bot.sandbox.phone.PhoneRoutes;
import pingyou.bot.sandbox.push.Acts;
import pingyou.bot.sandbox.push.Callback;
import pingyou.bot.sandbox.push.Handshake;
import pingyou.bot.sandbox.push.Numbers;
import pingyou.bot.sandbox.push.Pusher;
import pingyou.bot.sandbox.push.RawPush;
import pingyou.bot.sandbox.push.Receipts;
import pingyou.bot.sandbox.push.Underway;

/** All parts put together, and which of them answers which host name. */
final class Sandbox {
  private final Callback callback;
  private final Phone phone;
  private final PhoneRoutes phones;
  private final Router box;
  private final Router wechat;
  private final Underway underway = new Underway();
  private final Receipts receipts;

  final Changes changes = new Changes();
  final Platform platform;
  final Handshake handshake;
  final Acts acts;

  Sandbox(
      Vertx vertx,
      SandboxSettings settings,
      SandboxPorts ports,
      Hosts hosts,
      @Nullable LedgerFile file) {
    platform = platform(settings, ports, changes, file);
    callback = new Callback(vertx, platform.product(), settings.timings().answerWithin());
    handshake = new Handshake(platform, callback);
    var pusher = new Pusher(vertx, platform, callback, underway);
    var numbers = new Numbers(ports.machine());
    acts = new Acts(platform, pusher, numbers);
    receipts = new Receipts(vertx, platform, pusher, underway);
    var oauth = new OAuth(platform);
    phone = new Phone(vertx, platform, hosts);
    phones = new PhoneRoutes(platform, hosts, oauth, phone);
    var control =
        new ControlRoutes(
            platform,
            new ControlRoutes.Means(
                vertx,
                hosts,
                changes,
                acts,
                new RawPush(platform, callback),
                handshake,
                this::settled,
                ports.clock(),
                ports.filler()));
    box = Router.router(vertx);
    control.mount(box);
    new Page(hosts).mount(box);
    wechat = Router.router(vertx);
    wechat.get("/").handler(ctx -> ctx.redirect(hosts.boxOrigin() + "/"));
    control.mount(wechat);
    new WeChatRoutes(vertx, platform).mount(wechat, oauth, receipts, numbers);
  }

  private static Platform platform(
      SandboxSettings settings, SandboxPorts ports, Changes changes, @Nullable LedgerFile file) {
    var clocks = new Clocks(ports.business(), ports.machine());
    var people = new People(settings.account().appId(), clocks, changes);
    return new Platform(
        settings.account(),
        clocks,
        settings.timings(),
        settings.switches(),
        settings.templates(),
        new Product(settings.productUrl(), settings.callbackPath()),
        people,
        new Menu(changes),
        new FaultBoard(changes),
        new Ledger(settings.ledgerBound(), file, changes));
  }

  /** The box's page, a person's phone, or the platform itself, by the name in the request. */
  void handle(HttpServerRequest request) {
    var authority = request.authority();
    var host = authority == null ? "" : authority.host().toLowerCase(Locale.ROOT);
    if (Hosts.isBox(host)) {
      box.handle(request);
      return;
    }
    Hosts.personOf(host)
        .ifPresentOrElse(id -> phones.handle(id, request), () -> wechat.handle(request));
  }

  /** Completes when nothing is under way any more; nobody waits for what only takes its time. */
  Future<Void> settled() {
    receipts.hurry();
    return underway.none();
  }

  Future<Void> close() {
    return Future.join(callback.close(), phone.close()).mapEmpty();
  }
}
