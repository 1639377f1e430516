package pingyou.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pingyou.store.embedded.EmbeddedDatabase;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;
import pingyou.store.embedded.EmbeddedRedis;

/** The servers of this JVM's tests, started when first asked for and ended with the JVM. */
public final class TestServers {
  private static EmbeddedDatabase mariadb;
  private static EmbeddedRedis redis;

  private TestServers() {}

  /** Settings of a new schema on the tests' server. */
  public static synchronized DatabaseSettings database(String schema) {
    var url = System.getProperty("test.database.url", "");
    if (!url.isEmpty()) {
      return new DatabaseSettings(
          url.replace("/?", "/" + schema + "?"),
          System.getProperty("test.database.user", ""),
          System.getProperty("test.database.password", ""),
          8);
    }
    if (mariadb == null) {
      var programs = TestDatabase.directory().resolve("programs");
      mariadb = EmbeddedDatabase.start(programs, fresh("mariadb"), Outlives.PROCESS);
      Runtime.getRuntime().addShutdownHook(new Thread(mariadb::close));
    }
    return mariadb.settings(schema, 8);
  }

  public static synchronized String redisUrl() {
    if (redis == null) {
      var programs = TestDatabase.directory().resolve("programs");
      redis = EmbeddedRedis.start(programs, fresh("redis"));
      Runtime.getRuntime().addShutdownHook(new Thread(redis::close));
    }
    return redis.url();
  }

  private static Path fresh(String name) {
    try {
      return Files.createTempDirectory("pingyou-test-" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
