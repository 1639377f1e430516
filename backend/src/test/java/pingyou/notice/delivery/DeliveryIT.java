package pingyou.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.notice.delivery.Bench.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.notice.Notice;
import pingyou.notice.NoticeProbe;
import pingyou.notice.NoticeState;
import pingyou.notice.TestNotices;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

/** What becomes of a notice by what the channel says. */
@ExtendWith(TestDatabase.class)
final class DeliveryIT {
  private static final Sending TIMEOUT = new Sending.Ambiguous("timeout");
  private static final Sending BUSY = new Sending.Passing("-1", Duration.ZERO);

  private final UUID person = Ids.next();
  private final Bench bench;

  DeliveryIT(Database database) {
    bench = new Bench(database);
  }

  @Test
  void drain_sendsWhatIsDue_typedAndAddressed_once() {
    var notice = bench.add(person, "1");
    bench.add(TestNotices.assigned(Ids.next(), "later", NOON.plusSeconds(1)));
    assertThat(bench.drain()).isEqualTo(1);
    assertThat(bench.drain()).isZero();
    assertThat(bench.channel.calls())
        .containsExactly(
            new Outgoing(
                notice.id(),
                new Address("wx1", "o" + person, true),
                "review.assigned",
                List.of(
                    new Outgoing.Row("thing1", "教师空间"),
                    new Outgoing.Row("number2", "9"),
                    new Outgoing.Row("thing3", "11月2日 24:00")),
                bench.channel.calls().getFirst().text(),
                "/review"));
    assertThat(bench.channel.calls().getFirst().text()).contains("网络学习空间", "教师空间", "9");
    assertThat(bench.row(notice))
        .isEqualTo(
            new NoticeProbe.Row(
                NoticeState.SENT, 1, NOON, RecordingChannel.msgid(notice.id()), null));
  }

  @Test
  void drain_goesByTheTimeTheyAreDue() {
    var ids =
        IntStream.range(0, 25)
            .mapToObj(i ->
                bench.add(TestNotices.assigned(Ids.next(), "x", NOON.minusSeconds(25L * i % 26))))
            .sorted((a, b) -> a.dueAt().compareTo(b.dueAt()))
            .map(Notice::id)
            .toList();
    assertThat(bench.drain()).isEqualTo(25);
    assertThat(bench.sent()).isEqualTo(ids);
  }

  @Test
  void whoRefusesTemplates_isToldInAnOpenConversation_once() {
    bench.channel.then(new Sending.Refused("43101")).saying(new Sending.Accepted(""));
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.channel.said()).hasSize(1);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.REFUSED);
    assertThat(bench.untold(person)).isEmpty();
  }

  @Test
  void whoRefusesTemplates_andIsntInConversation_isToldWhenTheyWrite() {
    bench.channel.then(new Sending.Refused("43101")).saying(new Sending.Refused("45015"));
    bench.add(person, "1");
    bench.drain();
    assertThat(bench.channel.said()).hasSize(1);
    assertThat(bench.untold(person)).hasSize(1);
  }

  @Test
  void whatWasPerhapsSaid_isNotSaidAgain() {
    bench.channel.then(new Sending.Refused("43101")).saying(new Sending.Ambiguous("no answer"));
    bench.add(person, "1");
    bench.drain();
    assertThat(bench.untold(person)).isEmpty();
  }

  @Test
  void whoeverDiesJustAfterSayingIt_leavesItSaid() {
    bench.channel.then(new Sending.Refused("43101")).then(new Sending.Refused("43101"));
    bench.channel.saying(message -> {
      throw new IllegalStateException("killed");
    });
    var notice = bench.add(person, "1");
    assertThatThrownBy(bench::drain).hasMessage("killed");
    bench.drainAfter(Claims.LEASE);
    assertThat(bench.channel.said()).hasSize(1);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.REFUSED);
    assertThat(bench.untold(person)).isEmpty();
  }

  @Test
  void whoDoesntFollow_isntCalled() {
    var stranger = bench.add(person, "1");
    bench.reachThrough((tx, id) -> Optional.of(new Address("wx1", "o1", false)));
    bench.drain();
    var unbound = bench.add(person, "2");
    bench.reachThrough((tx, id) -> Optional.empty());
    bench.drain();
    assertThat(bench.row(stranger))
        .isEqualTo(new NoticeProbe.Row(NoticeState.REFUSED, 1, NOON, null, "not following"));
    assertThat(bench.row(unbound))
        .isEqualTo(new NoticeProbe.Row(NoticeState.REFUSED, 1, NOON, null, "no address"));
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void aValueThatCantFit_isAFault_andIsntCalled() {
    var values =
        Map.of("campaign", "网络学习空间", "track", "教师空间", "count", "九", "deadline", "11月2日 24:00");
    var notice =
        bench.add(
            Notice.of(TestNotices.CAMPAIGN, "review.assigned", person, "1", values, null, NOON));
    bench.drain();
    assertThat(bench.row(notice))
        .isEqualTo(new NoticeProbe.Row(NoticeState.FAILED, 1, NOON, null, "value of number2"));
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void refused_andFaulty_end() {
    bench.channel.then(new Sending.Refused("43004")).then(new Sending.Faulty("47003"));
    var first = bench.add(TestNotices.assigned(person, "1", NOON.minusSeconds(1)));
    var second = bench.add(Ids.next(), "2");
    assertThat(bench.drain()).isEqualTo(2);
    assertThat(bench.state(first)).isEqualTo(NoticeState.REFUSED);
    assertThat(bench.state(second)).isEqualTo(NoticeState.FAILED);
    assertThat(bench.drainAfter(Duration.ofHours(1))).isZero();
  }

  @Test
  void passingFailures_areTriedAgain_eachAtItsTime() {
    bench.channel.then(BUSY).then(BUSY).then(BUSY);
    var notice = bench.add(person, "1");
    assertThat(bench.drain()).isEqualTo(1);
    assertThat(bench.drainAfter(Duration.ofSeconds(4))).isZero();
    assertThat(bench.drainAfter(Duration.ofSeconds(1))).isEqualTo(1);
    assertThat(bench.drainAfter(Duration.ofSeconds(30))).isEqualTo(1);
    assertThat(bench.drainAfter(Duration.ofSeconds(119))).isZero();
    assertThat(bench.drainAfter(Duration.ofSeconds(1))).isEqualTo(1);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.SENT);
    assertThat(bench.sent()).hasSize(4).containsOnly(notice.id());
  }

  @Test
  void ambiguous_isRepeatedWithTheSameId_andReachesOnce() {
    bench.channel.then(message -> {
      bench.channel.accept(message);
      return TIMEOUT;
    });
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.drainAfter(Duration.ofSeconds(5))).isEqualTo(1);
    assertThat(bench.sent()).containsExactly(notice.id(), notice.id());
    assertThat(bench.state(notice)).isEqualTo(NoticeState.SENT);
  }

  @Test
  void ambiguous_afterEightMinutes_waits_andIsNeverSentAgain() {
    bench.channel.then(TIMEOUT);
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.drainAfter(Duration.ofMinutes(8))).isZero();
    assertThat(bench.state(notice)).isEqualTo(NoticeState.WAITING);
    bench.drainAfter(Duration.ofMinutes(21));
    assertThat(bench.state(notice)).isEqualTo(NoticeState.WAITING);
    bench.drainAfter(Duration.ofMinutes(1));
    assertThat(bench.state(notice)).isEqualTo(NoticeState.UNKNOWN);
    assertThat(bench.drainAfter(Duration.ofDays(1))).isZero();
    assertThat(bench.sent()).containsExactly(notice.id());
  }

  @Test
  void onePersons_nextNotice_waitsWhileOneIsPerhapsOnItsWay() {
    bench.channel.then(TIMEOUT);
    var first = bench.add(TestNotices.assigned(person, "1", NOON.minusSeconds(1)));
    var second = bench.add(person, "2");
    assertThat(bench.drain()).isEqualTo(1);
    assertThat(bench.drainAfter(Duration.ofSeconds(5))).isEqualTo(2);
    assertThat(bench.sent()).containsExactly(first.id(), first.id(), second.id());
  }

  @Test
  void held_isLeftToThePlatform() {
    bench.channel.then(new Sending.Held("40252"));
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.drainAfter(Duration.ofMinutes(5))).isZero();
    assertThat(bench.state(notice)).isEqualTo(NoticeState.WAITING);
  }

  @Test
  void ownQuota_usedUp_parksTheRestUntilTheNextDay() {
    bench.allow(3);
    IntStream.range(0, 5).forEach(i -> bench.add(Ids.next(), "x"));
    assertThat(bench.drain()).isEqualTo(3);
    assertThat(bench.drain(Instant.parse("2021-10-20T16:04:59Z"))).isZero();
    assertThat(bench.drain(Instant.parse("2021-10-20T16:05:00Z"))).isEqualTo(2);
  }

  @Test
  void refusalsAndFaults_dontUseUpTheDay() {
    bench.allow(2);
    bench.channel.then(new Sending.Refused("43004")).then(BUSY);
    IntStream.range(0, 4).forEach(i -> bench.add(Ids.next(), "x"));
    assertThat(bench.drain()).isEqualTo(4);
    assertThat(bench.channel.reached()).hasSize(2);
  }

  @Test
  void platformsQuota_usedUp_parksEverything_andBurnsNoAttempt() {
    bench.channel.then(new Sending.QuotaUsedUp());
    var first = bench.add(TestNotices.assigned(person, "1", NOON.minusSeconds(1)));
    IntStream.range(0, 4).forEach(i -> bench.add(Ids.next(), "x"));
    assertThat(bench.drain()).isEqualTo(1);
    assertThat(bench.drainAfter(Duration.ofHours(1))).isZero();
    assertThat(bench.row(first))
        .isEqualTo(
            new NoticeProbe.Row(NoticeState.DUE, 0, NOON.minusSeconds(1), null, "day quota"));
    assertThat(bench.drain(Instant.parse("2021-10-20T16:05:00Z"))).isEqualTo(5);
    assertThat(bench.row(first).attempts()).isEqualTo(1);
  }
}
