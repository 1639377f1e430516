package pingyou.bot.sandbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.ledger.LedgerFile;
import pingyou.bot.sandbox.phone.Hosts;

/** Opens and closes what a local WeChat needs: its file, its port, its clients. */
final class SandboxVerticle extends VerticleBase {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxVerticle.class);
  private static final String HOST = "127.0.0.1";
  private static final int REQUEST_LINE_BYTES = 16_384;
  private static final int HANDSHAKES = 120;
  private static final long HANDSHAKE_EVERY_MS = 1_000;

  private final SandboxSettings settings;
  private final SandboxPorts ports;
  private @Nullable LedgerFile file;
  private @Nullable HttpServer server;
  private @Nullable Sandbox sandbox;
  private @Nullable StateFile state;

  SandboxVerticle(SandboxSettings settings, SandboxPorts ports) {
    this.settings = settings;
    this.ports = ports;
  }

  @Override
  public Future<?> start() {
    return openFile()
        .compose(_ -> listen())
        .compose(_ -> restore())
        .onSuccess(_ -> shakeHands(HANDSHAKES));
  }

  private Future<?> openFile() {
    var path = settings.ledgerFile();
    return path == null
        ? Future.succeededFuture()
        : LedgerFile.open(vertx, path).onSuccess(opened -> file = opened);
  }

  private Future<?> listen() {
    var options = new HttpServerOptions().setMaxInitialLineLength(REQUEST_LINE_BYTES);
    return vertx
        .createHttpServer(options)
        .requestHandler(request -> sandbox().handle(request))
        .listen(settings.port(), HOST)
        .onSuccess(listening -> {
          server = listening;
          sandbox = new Sandbox(vertx, settings, ports, hosts(), file);
        });
  }

  /** Who was there before comes back as they were, then the settings' people are added. */
  private Future<?> restore() {
    var platform = sandbox().platform;
    var path = settings.stateFile();
    state = path == null ? null : new StateFile(vertx, path);
    var restored =
        state == null ? Future.succeededFuture() : state.open(platform, sandbox().changes);
    return restored.onSuccess(_ -> settings.people().forEach(platform.people()::add));
  }

  /** Asks the callback for its echo until it is accepted; the product may start later than we. */
  private void shakeHands(int left) {
    if (sandbox().platform.product().origin() == null) {
      return;
    }
    sandbox()
        .handshake
        .verify()
        .onSuccess(verified -> {
          if (!verified.accepted() && left > 1) {
            vertx.setTimer(HANDSHAKE_EVERY_MS, _ -> shakeHands(left - 1));
          } else if (!verified.accepted()) {
            LOG.warn("The callback was never accepted: {}", verified.why());
          }
        });
  }

  Context context() {
    return Objects.requireNonNull(context);
  }

  Hosts hosts() {
    return new Hosts(Objects.requireNonNull(server).actualPort());
  }

  Sandbox sandbox() {
    return Objects.requireNonNull(sandbox);
  }

  @Override
  public Future<?> stop() {
    var listening = server == null ? Future.<Void>succeededFuture() : server.close();
    return listening
        .eventually(() -> sandbox == null ? Future.succeededFuture() : sandbox.close())
        .eventually(() -> state == null ? Future.succeededFuture() : state.save())
        .eventually(() -> file == null ? Future.succeededFuture() : file.close());
  }
}
