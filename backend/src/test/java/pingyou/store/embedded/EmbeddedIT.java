package pingyou.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

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
