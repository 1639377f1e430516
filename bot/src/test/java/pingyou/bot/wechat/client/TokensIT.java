package pingyou.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import me.chanjar.weixin.common.error.WxErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pingyou.store.MachineTime;
import pingyou.store.Redis;
import pingyou.store.TestServers;

/** One token for all threads of all nodes. */
final class TokensIT {
  private static final int THREADS = 20;

  private final Local local = new Local();

  @AfterEach
  void stop() {
    local.close();
  }

  @Test
  void twentyThreadsOfTwoNodes_atOneExpiry_fetchAtMostTwice() {
    var otherRedis = Redis.open(local.rig.vertx, TestServers.redisUrl());
    var nodes =
        List.of(
            local.node(local.redis, local.rig.machine), local.node(otherRedis, local.rig.machine));
    var first = tokens(nodes);
    assertThat(first).hasSize(1);
    int before = local.calls(Local.TOKEN).size();
    assertThat(before).isBetween(1, 2);
    expire();
    assertThat(tokens(nodes)).hasSize(1).isNotEqualTo(first);
    assertThat(local.calls(Local.TOKEN).size() - before).isBetween(1, 2);
    otherRedis.close();
  }

  /** What Redis does by itself when the token's time is over. */
  private void expire() {
    local.rig.machine.pass(Duration.ofHours(2));
    local.redis.delete("wechat:token:" + local.account.appId());
  }

  /** The different tokens that all threads get who ask at the same moment. */
  private static List<String> tokens(List<MpService> nodes) {
    var start = new CyclicBarrier(THREADS);
    return IntStream.range(0, THREADS)
        .mapToObj(i ->
            CompletableFuture.supplyAsync(
                () -> token(nodes.get(i % nodes.size()), start), task -> new Thread(task).start()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .distinct()
        .toList();
  }

  private static String token(MpService node, CyclicBarrier start) {
    try {
      start.await();
      return node.getAccessToken(false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aNewNode_takesTheTokenThatIsThere() throws WxErrorException {
    var token = local.node(local.redis, MachineTime.SYSTEM).getAccessToken(false);
    assertThat(local.node(local.redis, MachineTime.SYSTEM).getAccessToken(false)).isEqualTo(token);
    assertThat(local.calls(Local.TOKEN)).hasSize(1);
  }

  @Test
  void withoutRedis_aNodeFetchesForItself_once() throws WxErrorException {
    var gone = Redis.open(local.rig.vertx, "redis://127.0.0.1:1");
    var node = local.node(gone, MachineTime.SYSTEM);
    assertThat(node.getAccessToken(false)).isEqualTo(node.getAccessToken(false));
    assertThat(local.calls(Local.TOKEN)).hasSize(1);
    gone.close();
  }
}
