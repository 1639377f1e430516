package pingyou.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;

final class EmbeddedIT {
  private final Path programs = TestDatabase.directory().resolve("programs");
  @TempDir Path directory;

  @Test
  void data_survivesARestart() {
    try (var server = EmbeddedDatabase.start(programs, directory, Outlives.MACHINE);
        var database = Database.open(server.settings("keep", 2))) {
      put(database);
    }
    try (var server = EmbeddedDatabase.start(programs, directory, Outlives.MACHINE);
        var database = Database.open(server.settings("keep", 2))) {
      Optional<String> kept = database.read(tx -> tx.setting("kept"));
      assertThat(kept).contains("yes");
    }
  }

  @Test
  void orphanOfAKilledProgram_isEndedByTheNextStart()
      throws ExecutionException, InterruptedException {
    var orphan = EmbeddedDatabase.start(programs, directory, Outlives.MACHINE);
    var gone = ProcessHandle.of(orphan.pid()).orElseThrow().onExit();
    try (var server = EmbeddedDatabase.start(programs, directory, Outlives.MACHINE)) {
      assertThat(gone.get().isAlive()).isFalse();
      assertThat(server.pid()).isNotEqualTo(orphan.pid());
    }
  }

  @Test
  void directoryOfARunningProgram_isRefused_andNamesWhoRuns() throws IOException {
    var other = holder();
    try (var said = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.lines().anyMatch("ready"::equals)).isTrue();
      assertThatThrownBy(() -> EmbeddedDatabase.start(programs, directory, Outlives.MACHINE))
          .isInstanceOf(InUse.class)
          .hasMessage(
              "another pingyou (process %d) uses %s: stop it first"
                  .formatted(other.pid(), directory));
    } finally {
      other.outputWriter(StandardCharsets.UTF_8).close();
      other.onExit().join();
    }
  }

  private Process holder() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            programs.toString(),
            directory.toString())
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** Another program: keeps a database until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      var programs = Path.of(arguments[0]);
      try (var _ = EmbeddedDatabase.start(programs, Path.of(arguments[1]), Outlives.MACHINE)) {
        IO.println("ready");
        System.in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  @Test
  void redis_startsAndStops() {
    EmbeddedRedis redis = EmbeddedRedis.start(programs, directory);
    assertThat(Ports.answers(Integer.parseInt(redis.url().replaceAll(".*:", "")))).isTrue();
    redis.close();
    assertThat(ProcessHandle.of(redis.pid()).map(ProcessHandle::isAlive).orElse(false)).isFalse();
    assertThat(Files.exists(directory.resolve("child.pid"))).isFalse();
  }

  private static void put(Database database) {
    database.run(tx -> tx.setting("kept", "yes"));
  }
}
