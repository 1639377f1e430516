package pingyou.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Redis 6.2 for the sandbox and for tests, on loopback, with an append-only file. */
public final class EmbeddedRedis implements AutoCloseable {
  private static final String ARTIFACT = "redis-server-6.2.6-v5-linux-amd64";
  private static final Duration START = Duration.ofSeconds(10);

  private final Child server;
  private final int port;

  private EmbeddedRedis(Child server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * @param programs where binaries are unpacked
   * @param directory data directory of this server alone
   */
  public static EmbeddedRedis start(Path programs, Path directory) {
    var base = programs.toAbsolutePath().resolve("redis-6.2.6");
    var home = directory.toAbsolutePath();
    Unpacking.unpack(ARTIFACT, base);
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int port = Ports.free();
    var command =
        List.of(
            base.resolve(ARTIFACT).toString(),
            "--bind",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--dir",
            home.toString(),
            "--appendonly",
            "yes",
            "--appendfsync",
            "everysec",
            "--save",
            "");
    var log = home.resolve("redis.log");
    var server = Child.start(command, log, home.resolve("child.pid"));
    var failure = "Redis did not start, see " + log;
    Waiting.until(START, () -> !server.isAlive() || Ports.answers(port), failure);
    if (!server.isAlive()) {
      throw new IllegalStateException(failure);
    }
    return new EmbeddedRedis(server, port);
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  public long pid() {
    return server.pid();
  }

  @Override
  public void close() {
    server.close();
  }
}
