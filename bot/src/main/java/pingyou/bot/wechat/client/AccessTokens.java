package pingyou.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import me.chanjar.weixin.common.error.WxErrorException;
import org.jspecify.annotations.Nullable;
import pingyou.store.Redis;

/**
 * The account's access token: one for all nodes, in Redis, fetched by one thread of one node at a
 * time. Without Redis each node fetches for itself, which {@code stable_token} makes harmless.
 */
final class AccessTokens {
  /** A token is given up this long before its end; {@code stable_token} lasts 300 s or longer. */
  private static final Duration MARGIN = Duration.ofSeconds(200);

  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration STEP = Duration.ofMillis(50);

  private final Redis redis;
  private final InstantSource machine;
  private final String key;
  private final String lease;
  private final String owner = UUID.randomUUID().toString();
  private volatile @Nullable Token token;

  AccessTokens(Redis redis, InstantSource machine, String appId) {
    this.redis = redis;
    this.machine = machine;
    this.key = "wechat:token:" + appId;
    this.lease = key + ":lease";
  }

  /** Asks the platform for its token. */
  interface Fetch {
    Fetched fetch() throws WxErrorException;
  }

  /**
   * @param life from now, machine time
   */
  record Fetched(String value, Duration life) {}

  private record Token(String value, Instant until) {}

  /** The token if one is known to be good. */
  @Nullable String known() {
    var local = token;
    return local != null && machine.instant().isBefore(local.until()) ? local.value() : null;
  }

  /** Forgets a token that the platform refused. */
  synchronized void forget(String refused) {
    if (redis.get(key).filter(refused::equals).isPresent()) {
      redis.delete(key);
    }
    var local = token;
    if (local != null && local.value().equals(refused)) {
      token = null;
    }
  }

  synchronized String get(Fetch fetch) throws WxErrorException {
    var known = known();
    if (known != null) {
      return known;
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      var shared = shared();
      if (shared != null) {
        return shared;
      }
      if (redis.lease(lease, owner, LEASE)) {
        break;
      }
      LockSupport.parkNanos(STEP.toNanos());
    } while (System.nanoTime() < end && redis.isReachable());
    try {
      return keep(fetch.fetch());
    } finally {
      redis.release(lease, owner);
    }
  }

  private @Nullable String shared() {
    var value = redis.get(key);
    var left = redis.life(key);
    if (value.isEmpty() || left.isZero()) {
      return null;
    }
    token = new Token(value.get(), machine.instant().plus(left));
    return value.get();
  }

  private String keep(Fetched fetched) {
    var life = fetched.life().minus(MARGIN);
    if (life.isPositive()) {
      token = new Token(fetched.value(), machine.instant().plus(life));
      redis.set(key, fetched.value(), life);
    }
    return fetched.value();
  }
}
