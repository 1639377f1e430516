package pingyou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class RedisIT {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final Redis redis = Redis.open(VERTX, TestServers.redisUrl(), Duration.ofSeconds(20));

  @AfterAll
  static void close() {
    VERTX.close();
  }

  @Test
  void set_isForgottenAfterItsLife() {
    assertThat(redis.get("token")).isEmpty();
    assertThat(redis.set("token", "abc", MINUTE)).isTrue();
    assertThat(redis.get("token")).contains("abc");
    assertThat(redis.life("token")).isBetween(Duration.ofSeconds(50), MINUTE);
    redis.delete("token");
    assertThat(redis.life("token")).isZero();
  }

  @Test
  void lease_hasOneOwner_whoAloneReleasesIt() {
    assertThat(redis.lease("lease", "a", MINUTE)).isTrue();
    assertThat(redis.lease("lease", "b", MINUTE)).isFalse();
    redis.release("lease", "b");
    assertThat(redis.lease("lease", "b", MINUTE)).isFalse();
    redis.release("lease", "a");
    assertThat(redis.lease("lease", "b", MINUTE)).isTrue();
  }

  @Test
  void count_addsUp() {
    assertThat(redis.count("count", MINUTE)).isEqualTo(1);
    assertThat(redis.count("count", MINUTE)).isEqualTo(2);
    assertThat(redis.life("count")).isPositive();
  }

  @Test
  void withoutRedis_nothingIsStored_andNothingBreaks() {
    try (var gone = Redis.open(VERTX, "redis://127.0.0.1:1")) {
      assertThat(gone.isReachable()).isFalse();
      assertThat(gone.set("a", "b", MINUTE)).isFalse();
      assertThat(gone.get("a")).isEmpty();
      assertThat(gone.count("a", MINUTE)).isZero();
    }
  }

  @Test
  void onAnEventLoop_itThrows() {
    var failure = new CompletableFuture<Void>();
    VERTX.runOnContext(none -> {
      try {
        redis.get("a");
        failure.complete(null);
      } catch (IllegalStateException e) {
        failure.completeExceptionally(e);
      }
    });
    assertThatThrownBy(failure::join).hasMessageContaining("event loop");
  }
}
