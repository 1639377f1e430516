package pingyou.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSessionFactory;
import org.flywaydb.core.Flyway;
import pingyou.store.mapping.Sessions;

/**
 * Transactions on MySQL or MariaDB, READ COMMITTED, each on one pooled connection.
 *
 * <p>A lock wait (1205), a deadlock (1213) or a changed record (1020) rolls back and repeats the
 * whole work, at most three times and only while its time lasts. So work must have no effect
 * outside its transaction; what must follow a commit goes to {@link Tx#afterCommit}.
 */
public final class Database implements AutoCloseable {
  private static final int ATTEMPTS = 4;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final Set<Integer> PASSING = Set.of(1205, 1213, 1020);

  /** A statement that took too long, as MariaDB and MySQL say it. */
  private static final Set<Integer> TOO_LONG = Set.of(1969, 3024);

  private static final String PARAMETERS =
      "characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
          + "&useLocalSessionState=true&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250"
          + "&prepStmtCacheSqlLimit=2048&rewriteBatchedStatements=true"
          + "&connectTimeout=3000&tcpKeepAlive=true";

  /** Not for migrations, which may take as long as they need. */
  private static final String PATIENCE = "&socketTimeout=30000";

  /**
   * A statement ends after 10 s, a wait for a lock after 1 s. The server watches that, in the words
   * of MariaDB and of MySQL: a timer of the driver costs as much as the statement itself.
   */
  private static final String LIMITS =
      "SET SESSION innodb_lock_wait_timeout = 1"
          + " /*M!100101 , max_statement_time = 10 */ /*!80000 , max_execution_time = 10000 */";

  private final HikariDataSource pool;
  private final SqlSessionFactory sessions;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.sessions = Sessions.over(pool);
  }

  /** Connects, brings the schema up to date and checks that transactions are READ COMMITTED. */
  public static Database open(DatabaseSettings settings) {
    var database = new Database(pool(settings));
    try {
      migrate(settings);
      database.requireReadCommitted();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static HikariDataSource pool(DatabaseSettings settings) {
    var config = new HikariConfig();
    config.setJdbcUrl(url(settings) + PATIENCE);
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.connections());
    config.setConnectionTimeout(2_000);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(20_000);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionInitSql(LIMITS);
    config.setPoolName("pingyou");
    return new HikariDataSource(config);
  }

  private static String url(DatabaseSettings settings) {
    var url = settings.url();
    return url + (url.contains("?") ? "&" : "?") + PARAMETERS;
  }

  /** Schema versions are plain SQL files, forward only. */
  private static void migrate(DatabaseSettings settings) {
    Flyway.configure()
        .dataSource(url(settings), settings.user(), settings.password())
        .locations("classpath:schema")
        .table("schema_version")
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  public <T> T write(Function<Tx, T> work) {
    return write(TIME, work);
  }

  /**
   * @param time how long repeating makes sense, machine time
   */
  public <T> T write(Duration time, Function<Tx, T> work) {
    Instant end = MachineTime.SYSTEM.instant().plus(time);
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (PersistenceException e) {
        if (!isPassing(e) || attempt == ATTEMPTS || MachineTime.SYSTEM.instant().isAfter(end)) {
          throw e;
        }
      }
    }
  }

  /** A {@link #write} without a result. */
  public void run(Consumer<Tx> work) {
    write(tx -> {
      work.accept(tx);
      return tx;
    });
  }

  /** As {@link #write}; the name tells the reader that nothing is changed. */
  public <T> T read(Function<Tx, T> work) {
    return write(work);
  }

  /**
   * How far a node's clock is from the database's.
   *
   * @param node its machine time
   */
  public Duration clockDifference(InstantSource node) {
    return read(tx -> {
      var mapper = tx.mapper(StoreMapper.class);
      var before = node.instant();
      var there = mapper.now();
      var asked = Duration.between(before, node.instant());
      return Duration.between(before.plus(asked.dividedBy(2)), there).abs();
    });
  }

  /** Connections in use, idle, and threads that wait for one. */
  public Map<String, Long> connections() {
    var mine = pool.getHikariPoolMXBean();
    return Map.of(
        "active", (long) mine.getActiveConnections(),
        "idle", (long) mine.getIdleConnections(),
        "waiting", (long) mine.getThreadsAwaitingConnection());
  }

  private <T> T once(Function<Tx, T> work) {
    Tx tx;
    T result;
    try (var session = sessions.openSession(false)) {
      tx = new Tx(session);
      result = work.apply(tx);
      session.commit(true);
    }
    tx.committed();
    return result;
  }

  /** Whether the failure passes by itself: a connection, a lock, a full pool, a closing server. */
  public static boolean isPassingFailure(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (PASSING.contains(sql.getErrorCode())
              || TOO_LONG.contains(sql.getErrorCode())
              || (sql.getSQLState() != null && sql.getSQLState().startsWith("08"))
              || sql instanceof java.sql.SQLTransientException
              || sql instanceof java.sql.SQLRecoverableException
              || sql instanceof java.sql.SQLNonTransientConnectionException)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }

  private void requireReadCommitted() {
    try (var connection = pool.getConnection()) {
      if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
        throw new IllegalStateException("transactions are not READ COMMITTED");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask the database for its isolation level", e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
