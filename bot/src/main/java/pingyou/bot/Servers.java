package pingyou.bot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.settings.Settings;
import pingyou.store.DatabaseSettings;
import pingyou.store.embedded.EmbeddedDatabase;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;
import pingyou.store.embedded.EmbeddedRedis;
import pingyou.store.vault.KeyRing;

/** Database, Redis and keys: those that the settings name, or the sandbox's own. */
final class Servers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Servers.class);
  private static final String SCHEMA = "pingyou";

  private final @Nullable EmbeddedDatabase mariadb;
  private final @Nullable EmbeddedRedis redis;
  private final DatabaseSettings database;
  private final String redisUrl;
  private final Path keyFile;

  private Servers(
      Settings settings, @Nullable EmbeddedDatabase mariadb, @Nullable EmbeddedRedis redis) {
    this.mariadb = mariadb;
    this.redis = redis;
    this.database =
        settings.database() != null
            ? settings.database()
            : Objects.requireNonNull(mariadb).settings(SCHEMA, settings.connections());
    this.redisUrl =
        settings.redisUrl() != null ? settings.redisUrl() : Objects.requireNonNull(redis).url();
    this.keyFile = keyFile(settings);
  }

  /**
   * @param outlives what the commits of its own database outlive
   */
  static Servers start(Settings settings, Outlives outlives) {
    var programs = settings.data().resolve("programs");
    boolean ownDatabase = settings.database() == null;
    boolean ownRedis = settings.redisUrl() == null;
    if ((ownDatabase || ownRedis) && !EmbeddedDatabase.isSupported()) {
      throw new IllegalStateException(
          "the sandbox's own servers run on Linux x86-64 only: set PINGYOU_DATABASE_URL and"
              + " PINGYOU_REDIS_URL");
    }
    EmbeddedDatabase mariadb = null;
    EmbeddedRedis redis = null;
    if (ownDatabase) {
      LOG.info("starting MariaDB in {}", settings.data());
      mariadb = EmbeddedDatabase.start(programs, settings.data().resolve("mariadb"), outlives);
    }
    if (ownRedis) {
      LOG.info("starting Redis in {}", settings.data());
      redis = EmbeddedRedis.start(programs, settings.data().resolve("redis"));
    }
    return new Servers(settings, mariadb, redis);
  }

  /** The sandbox's own keys lie outside the directory of its database. */
  private static Path keyFile(Settings settings) {
    if (settings.keyFile() != null) {
      return settings.keyFile();
    }
    var own = settings.data().resolve("vault.keys");
    if (!Files.exists(own)) {
      LOG.info("making keys for the sandbox");
      KeyRing.create(own);
    }
    return own;
  }

  DatabaseSettings database() {
    return database;
  }

  String redisUrl() {
    return redisUrl;
  }

  Path keyFile() {
    return keyFile;
  }

  @Override
  public void close() {
    if (redis != null) {
      redis.close();
    }
    if (mariadb != null) {
      LOG.info("stopping MariaDB");
      mariadb.close();
    }
  }
}
