package pingyou.bot;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.Backend;
import pingyou.WebParts;
import pingyou.bot.rehearsal.DemoPeople;
import pingyou.bot.rehearsal.Phones;
import pingyou.bot.rehearsal.fill.Fill;
import pingyou.bot.sandbox.SandboxPorts;
import pingyou.bot.sandbox.SandboxServer;
import pingyou.bot.sandbox.SandboxSettings;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.bot.sandbox.control.ClockRoutes;
import pingyou.bot.settings.Settings;
import pingyou.bot.watch.Metrics;
import pingyou.bot.wechat.client.Account;
import pingyou.bot.wechat.client.WeChat;
import pingyou.notice.delivery.DeliverySettings;
import pingyou.notice.wording.NoticeKind;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.Database;
import pingyou.store.MachineTime;
import pingyou.store.Mode;
import pingyou.store.Redis;
import pingyou.store.audit.Sealer;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;
import pingyou.web.http.Health;
import pingyou.web.http.PublicUrl;
import pingyou.web.http.WebServer;

/** The running program: opened in order, closed in the reverse: pages, loops, database, servers. */
final class Program implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  /** Longer than any file takes to arrive; what is older was broken off by the end of a program. */
  private static final Duration ARRIVING = Duration.ofDays(1);

  private static final String VERSION = "0.1.0";
  private static final Duration SWEEPING = Duration.ofMinutes(1);
  private static final Duration SEALING = Duration.ofSeconds(10);

  /** A node and the database that differ more would disagree on leases. */
  private static final Duration CLOCKS_APART = Duration.ofSeconds(2);

  private final Path home;
  private final Settings settings;
  private final @Nullable Path ledger;
  private final PublicUrl url;
  private final Vertx vertx;
  private final CompletableFuture<Loops> loops = new CompletableFuture<>();
  private final CompletableFuture<Stage> stage = new CompletableFuture<>();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /**
   * @param ledger file for all that the local WeChat sees; null: it is kept for the screen only
   */
  private Program(Path home, Settings settings, @Nullable Path ledger) {
    this.home = home;
    this.settings = settings;
    this.ledger = ledger;
    this.url = new PublicUrl(settings.http().publicUrl());
    int workers = Math.max(2, settings.connections() / 4);
    this.vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(workers));
  }

  /**
   * @param environment variables that override {@code config/app.yaml}
   * @throws Settings.Faulty when the settings can't be used
   */
  static Program start(Path home, Map<String, String> environment) {
    return new Program(home, settings(home, environment), null).orClosed();
  }

  /**
   * Starts a sandbox in which nobody is yet.
   *
   * @param ledger file for all that its WeChat sees
   */
  static Program rehearse(Path home, Map<String, String> environment, Path ledger) {
    return new Program(home, settings(home, environment), ledger).orClosed();
  }

  private static Settings settings(Path home, Map<String, String> environment) {
    var notices =
        NoticeKinds.load(home.resolve("templates")).all().stream()
            .map(NoticeKind::name)
            .collect(Collectors.toSet());
    return Settings.read(home, environment, notices);
  }

  private Program orClosed() {
    boolean isOpen = false;
    try {
      open();
      isOpen = true;
      return this;
    } finally {
      if (!isOpen) {
        close();
      }
    }
  }

  private void open() {
    Instant began = MachineTime.SYSTEM.instant();
    open.push(() -> vertx.close().await());
    var backend = backend();
    var time =
        new SandboxTime(
            backend.clock,
            backend.timetable,
            loops,
            backend.campaigns::all,
            campaign -> backend.database.read(tx -> backend.application.closes.all(tx, campaign)),
            backend.wording);
    var sandbox = settings.startsWeChat() ? localWeChat(backend, time) : null;
    var keys = keys(backend.kinds, sandbox);
    var wechat = new WeChat(account(keys), backend.redis, url::of);
    serve(backend, keys, wechat, time);
    if (sandbox != null) {
      sandbox.productAt(URI.create(url.of(""))).await();
      SandboxServer server = sandbox;
      var phones = new Phones(() -> server);
      if (ledger == null) {
        new DemoPeople(backend, phones).arrive();
      }
      stage.complete(new Stage(backend, keys.appId(), phones, time, settings.delivery().perDay()));
      LOG.info("the local WeChat's page: {}/", sandbox.boxOrigin());
    }
    var took = Duration.between(began, MachineTime.SYSTEM.instant());
    LOG.info("ready at {} after {} ms", url.of("/"), took.toMillis());
  }

  /** What a rehearsal plays with. */
  record Stage(Backend backend, String appId, Phones phones, ClockControl clock, int perDay) {}

  Stage stage() {
    return stage.join();
  }

  /** A sandbox has the templates of a local WeChat, be it its own or one that runs elsewhere. */
  private Settings.Account keys(NoticeKinds kinds, @Nullable SandboxServer sandbox) {
    var account = settings.wechat();
    if (!settings.sandbox()) {
      return account;
    }
    var templates = new TreeMap<>(LocalWeChat.templateIds(kinds));
    templates.putAll(account.templates());
    return sandbox == null
        ? account.with(templates)
        : account.at(sandbox.apiOrigin()).with(templates);
  }

  private Backend backend() {
    var outlives = ledger == null ? Outlives.MACHINE : Outlives.PROCESS;
    var servers = opened(Servers.start(settings, outlives));
    LOG.info("opening the database");
    var database = opened(Database.open(servers.database()));
    (settings.sandbox() ? Mode.SANDBOX : Mode.LIVE).claim(database);
    if (settings.sandbox()) {
      SandboxTime.begin(database, home);
    }
    var redis = opened(Redis.open(vertx, servers.redisUrl()));
    var backend = new Backend(database, redis, home, servers.keyFile(), settings.files());
    backend.files.sweepIncoming(MachineTime.SYSTEM.instant().minus(ARRIVING));
    return backend;
  }

  private SandboxServer localWeChat(Backend backend, SandboxTime time) {
    LOG.info("starting the local WeChat");
    var local =
        SandboxSettings.of(
            settings.sandboxPort(),
            LocalWeChat.account(settings.wechat()),
            LocalWeChat.templates(backend.kinds));
    var kept =
        ledger == null
            ? local.withStateFile(settings.data().resolve("phones.json"))
            : local.withLedgerFile(ledger);
    var started = new CompletableFuture<SandboxServer>();
    var fill = new Fill(backend, settings.wechat().appId(), time, new Phones(started::join));
    var ports = new SandboxPorts(backend.clock, MachineTime.SYSTEM, time, fill);
    var server = SandboxServer.start(vertx, kept, ports).await();
    started.complete(server);
    open.push(() -> server.close().await());
    return server;
  }

  private void serve(Backend backend, Settings.Account keys, WeChat wechat, SandboxTime time) {
    var delivery =
        backend.delivery(
            wechat.channel(),
            new DeliverySettings(
                settings.delivery().perSecond(),
                settings.delivery().perDay(),
                backend.platformZone()));
    var running = opened(new Loops(backend.clock, backend.campaigns, backend.timetable, delivery));
    int threads = settings.connections() - settings.connections() / 4;
    var bot = opened(new Bot(backend, keys, delivery, url, threads));
    var web = opened(WebServer.create(vertx, backend.clock));
    bot.mount(web.router());
    new WebParts(backend, url).mount(web, wechat.signIn());
    health(backend).mount(web.router(), VERSION);
    metrics(backend, bot).mount(web.router());
    if (settings.sandbox() && !settings.startsWeChat()) {
      ClockRoutes.mount(web.router(), vertx, time);
    }
    int port = web.listen(settings.http().host(), settings.http().port());
    url.listening(settings.http().host(), port);
    loops.complete(running);
    running.start();
    running.every(SWEEPING, bot::sweep);
    running.every(SEALING, new Sealer(backend.database, MachineTime.SYSTEM)::seal);
    running.publish(() -> wechat.publishMenu(home.resolve("config/menu.yaml")));
  }

  private Health health(Backend backend) {
    var health =
        new Health()
            .check("database", () -> backend.database.read(tx -> tx.setting("mode")).isPresent());
    return settings.sandbox()
        ? health
        : health.check("clock", () -> isNear(backend.database.clockDifference(MachineTime.SYSTEM)));
  }

  private static boolean isNear(Duration difference) {
    return difference.compareTo(CLOCKS_APART) <= 0;
  }

  private Metrics metrics(Backend backend, Bot bot) {
    var database = backend.database;
    var outbox = backend.outbox;
    return new Metrics(settings.http().metricsToken())
        .counter("pingyou_pushes_total", "WeChat's calls.", "outcome", () -> named(bot.outcomes()))
        .gauge(
            "pingyou_notices",
            "Notices by state.",
            "state",
            () -> named(database.read(outbox::states)))
        .gauge(
            "pingyou_notice_wait_seconds",
            "How long the oldest due notice has waited.",
            "state",
            () ->
                Map.of(
                    "due",
                    database
                        .read(tx -> outbox.longestWait(tx, backend.clock.instant()))
                        .toSeconds()))
        .gauge(
            "pingyou_connections", "Connections to the database.", "state", database::connections);
  }

  private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(it -> it.getKey().name(), Map.Entry::getValue));
  }

  private static Account account(Settings.Account keys) {
    return new Account(
        keys.appId(),
        keys.secret(),
        keys.apiHost(),
        keys.openHost(),
        keys.mpHost(),
        keys.templates());
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      var part = open.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.error("closing {} failed", part.getClass().getSimpleName(), e);
      }
    }
  }
}
