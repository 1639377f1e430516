package pingyou.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.notice.TestNotices.SHANGHAI;
import static pingyou.notice.delivery.Bench.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.notice.NoticeState;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

/** Nodes that die, sleep or race. */
@ExtendWith(TestDatabase.class)
final class ClaimsIT {
  private final UUID person = Ids.next();
  private final Bench bench;
  private final Claims other;

  ClaimsIT(Database database) {
    bench = new Bench(database);
    other =
        new Claims(
            database,
            bench.machine,
            new DeliverySettings(100, 100_000, SHANGHAI),
            new Receipts(bench.machine));
  }

  @Test
  void aClaim_ofANodeThatDied_lapses_andIsSentWithTheSameId() {
    var notice = bench.add(person, "1");
    assertThat(other.take(NOON)).hasSize(1);
    assertThat(bench.drain()).isZero();
    assertThat(bench.drainAfter(Claims.LEASE)).isEqualTo(1);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.SENT);
    assertThat(bench.row(notice).attempts()).isEqualTo(2);
  }

  @Test
  void aClaim_ofANodeThatDied_foundAfterEightMinutes_isntSentAgain() {
    var notice = bench.add(person, "1");
    other.take(NOON);
    assertThat(bench.drainAfter(Duration.ofMinutes(9))).isZero();
    assertThat(bench.state(notice)).isEqualTo(NoticeState.WAITING);
  }

  @Test
  void aClaim_ofANodeThatDied_whoseReceiptCame_isClosedByIt() {
    var notice = bench.add(person, "1");
    other.take(NOON);
    bench.receive(person, "77", Receipt.Status.DELIVERED);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.DUE);
    bench.drainAfter(Duration.ofMinutes(9));
    assertThat(bench.state(notice)).isEqualTo(NoticeState.DELIVERED);
  }

  @Test
  void aResult_ofANodeThatSlept_isRefusedByTheFence() {
    var notice = bench.add(person, "1");
    var slept = other.take(NOON).getFirst();
    bench.drainAfter(Claims.LEASE);
    other.keep(slept, new Sending.Faulty("late"), NOON);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.SENT);
  }

  @Test
  void take_hasOnePerPerson() {
    IntStream.range(0, 5).forEach(i -> bench.add(person, "x" + i));
    var another = bench.add(Ids.next(), "1");
    var people = other.take(NOON).stream().map(Claimed::person).toList();
    assertThat(people).containsExactlyInAnyOrder(person, another.person());
    assertThat(other.take(NOON)).isEmpty();
  }

  @Test
  void release_undoesAClaim() {
    var notice = bench.add(person, "1");
    other.release(other.take(NOON), NOON);
    assertThat(bench.row(notice).attempts()).isZero();
    assertThat(bench.drain()).isEqualTo(1);
  }

  @Test
  void manyNodes_sendEachNoticeOnce_andNeverTwoToOnePersonAtOnce() throws Exception {
    var people = Stream.generate(Ids::next).limit(40).toList();
    for (var someone : people) {
      IntStream.range(0, 5).forEach(i -> bench.add(someone, "x" + i));
    }
    Set<String> running = ConcurrentHashMap.newKeySet();
    var doubled = Collections.synchronizedList(new ArrayList<String>());
    IntStream.range(0, 200)
        .forEach(i ->
            bench.channel.then(message -> {
              var openid = message.to().openid();
              if (!running.add(openid)) {
                doubled.add(openid);
              }
              var sending = bench.channel.accept(message);
              running.remove(openid);
              return sending;
            }));
    drainOnFourNodes();
    assertThat(bench.sent()).hasSize(200);
    assertThat(new HashSet<>(bench.sent())).hasSize(200);
    assertThat(doubled).isEmpty();
  }

  /** A node that finds everybody busy stops, so each goes on until all is sent. */
  private void drainOnFourNodes() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      Callable<Void> node =
          () -> {
            var delivery = bench.delivery(100_000);
            while (bench.channel.reached().size() < 200) {
              delivery.drain(NOON);
            }
            return null;
          };
      for (var done : nodes.invokeAll(Collections.nCopies(4, node))) {
        done.get();
      }
    }
  }
}
