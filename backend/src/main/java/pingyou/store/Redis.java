package pingyou.store;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shared tokens, counters and caches, as blocking calls bounded at 200 ms. Redis may vanish at any
 * moment: every call then answers as if nothing were stored, and nothing that matters is lost.
 */
public final class Redis implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Redis.class);
  private static final Duration LIMIT = Duration.ofMillis(200);
  private static final String RELEASE =
      "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

  private final io.vertx.redis.client.Redis client;

  private final Duration limit;

  private Redis(io.vertx.redis.client.Redis client, Duration limit) {
    this.client = client;
    this.limit = limit;
  }

  public static Redis open(Vertx vertx, String url) {
    return open(vertx, url, LIMIT);
  }

  static Redis open(Vertx vertx, String url, Duration limit) {
    var options =
        new RedisOptions().setConnectionString(url).setMaxPoolSize(8).setMaxPoolWaiting(64);
    return new Redis(io.vertx.redis.client.Redis.createClient(vertx, options), limit);
  }

  public Optional<String> get(String key) {
    return send(Request.cmd(Command.GET).arg(key)).map(Response::toString);
  }

  /**
   * @param life machine time after which the value is forgotten
   * @return whether Redis has it
   */
  public boolean set(String key, String value, Duration life) {
    return send(Request.cmd(Command.SET).arg(key).arg(value).arg("PX").arg(life.toMillis()))
        .isPresent();
  }

  /** What is left of a key's life, zero when it is gone. */
  public Duration life(String key) {
    return send(Request.cmd(Command.PTTL).arg(key))
        .map(left -> Duration.ofMillis(Math.max(0, Long.parseLong(left.toString()))))
        .orElse(Duration.ZERO);
  }

  public void delete(String key) {
    send(Request.cmd(Command.DEL).arg(key));
  }

  /** Takes a lease that ends by itself; only its owner can release it earlier. */
  public boolean lease(String key, String owner, Duration life) {
    return send(Request.cmd(Command.SET)
            .arg(key)
            .arg(owner)
            .arg("NX")
            .arg("PX")
            .arg(life.toMillis()))
        .isPresent();
  }

  public void release(String key, String owner) {
    send(Request.cmd(Command.EVAL).arg(RELEASE).arg(1).arg(key).arg(owner));
  }

  /** Adds one to a counter that is forgotten {@code life} after its first use; 0 without Redis. */
  public long count(String key, Duration life) {
    var count = send(Request.cmd(Command.INCR).arg(key)).map(Response::toLong).orElse(0L);
    if (count == 1) {
      send(Request.cmd(Command.PEXPIRE).arg(key).arg(life.toMillis()));
    }
    return count;
  }

  /** Whether Redis answers now. */
  public boolean isReachable() {
    return send(Request.cmd(Command.PING)).isPresent();
  }

  private Optional<Response> send(Request request) {
    if (Context.isOnEventLoopThread()) {
      throw new IllegalStateException("a blocking Redis call on an event loop");
    }
    try {
      @Nullable Response response =
          client
              .send(request)
              .toCompletionStage()
              .toCompletableFuture()
              .get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.ofNullable(response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("redis does not answer: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
