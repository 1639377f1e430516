package pingyou.bot;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pingyou.bot.sandbox.SandboxPorts;
import pingyou.bot.sandbox.SandboxServer;
import pingyou.bot.sandbox.SandboxSettings;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.bot.sandbox.control.ClockRoutes;
import pingyou.bot.sandbox.control.Filler;
import pingyou.bot.sandbox.control.OwnClock;
import pingyou.bot.sandbox.control.RemoteClock;
import pingyou.bot.settings.Settings;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.MachineTime;

/**
 * {@code sandbox}: the local WeChat alone, as a process of its own, with its ledger in a file. Its
 * time is its own, or that of a {@code serve} in sandbox mode.
 */
@Command(name = "sandbox", description = "Runs the local WeChat alone.")
final class SandboxCommand implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxCommand.class);

  @ArgGroup(exclusive = true)
  private @Nullable Time time;

  private static final class Time {
    @Option(names = "--at", description = "Begins at this instant, as 2021-08-03T09:00:00+08:00.")
    private @Nullable String at;

    @Option(names = "--clock", description = "Takes the time from the serve at this address.")
    private @Nullable URI clock;
  }

  @Override
  public void run() {
    var home = Main.home();
    var settings = Settings.read(home, System.getenv(), Set.of());
    var kinds = NoticeKinds.load(home.resolve("templates"));
    var http = settings.http();
    var product =
        http.publicUrl().isEmpty() ? "http://" + http.host() + ":" + http.port() : http.publicUrl();
    var local =
        SandboxSettings.of(
                settings.sandboxPort(),
                LocalWeChat.account(settings.wechat()),
                LocalWeChat.templates(kinds))
            .withProduct(URI.create(product))
            .withLedgerFile(settings.data().resolve("ledger.jsonl"));
    var vertx = Vertx.vertx();
    var server = SandboxServer.start(vertx, local, ports(vertx)).await();
    LOG.info("local WeChat at {}, its page at {}", server.apiOrigin(), server.boxOrigin());
    Stop.await(() -> {
      server.close().await();
      vertx.close().await();
    });
  }

  private SandboxPorts ports(Vertx vertx) {
    if (time != null && time.clock != null) {
      var remote = new RemoteClock(time.clock.resolve(ClockRoutes.PATH), MachineTime.SYSTEM);
      remote.refresh();
      remote.follow(vertx);
      return ports(remote, remote);
    }
    var at = time == null || time.at == null ? MachineTime.SYSTEM.instant() : instant(time.at);
    var own = OwnClock.startingAt(at, MachineTime.SYSTEM);
    return ports(own, own);
  }

  private static Instant instant(String at) {
    return OffsetDateTime.parse(at).toInstant();
  }

  private static SandboxPorts ports(InstantSource business, ClockControl clock) {
    return new SandboxPorts(business, MachineTime.SYSTEM, clock, Filler.none());
  }
}
