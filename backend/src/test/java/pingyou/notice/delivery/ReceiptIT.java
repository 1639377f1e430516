package pingyou.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.notice.NoticeState;
import pingyou.notice.delivery.Receipt.Status;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

/** Receipts come late, early, twice or never. */
@ExtendWith(TestDatabase.class)
final class ReceiptIT {
  private static final Sending TIMEOUT = new Sending.Ambiguous("timeout");

  private final UUID person = Ids.next();
  private final Bench bench;

  ReceiptIT(Database database) {
    bench = new Bench(database);
  }

  @ParameterizedTest
  @CsvSource({"DELIVERED, DELIVERED", "REFUSED, REFUSED", "FAILED, FAILED"})
  void receipt_closesItsNotice(Status status, NoticeState state) {
    var notice = bench.add(person, "1");
    bench.drain();
    bench.receive(person, bench.row(notice).msgid(), status);
    assertThat(bench.state(notice)).isEqualTo(state);
  }

  @Test
  void receipt_twice_theFirstCounts() {
    var notice = bench.add(person, "1");
    bench.drain();
    bench.receive(person, bench.row(notice).msgid(), Status.DELIVERED);
    bench.receive(person, bench.row(notice).msgid(), Status.FAILED);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.DELIVERED);
    assertThat(bench.unmatchedReceipts()).isZero();
  }

  @Test
  void receipt_beforeTheAnswer_isKeptForIt() {
    bench.channel.then(message -> {
      var sending = bench.channel.accept(message);
      var msgid = RecordingChannel.msgid(message.id());
      bench.receive(person, msgid, Status.DELIVERED);
      bench.receive(person, msgid, Status.DELIVERED);
      return sending;
    });
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.state(notice)).isEqualTo(NoticeState.DELIVERED);
    assertThat(bench.unmatchedReceipts()).isZero();
  }

  @Test
  void receipt_whileTheAnswerIsLost_closesByPerson() {
    bench.channel.then(message -> {
      bench.receive(person, "77", Status.DELIVERED);
      return TIMEOUT;
    });
    var notice = bench.add(person, "1");
    bench.drain();
    assertThat(bench.row(notice).state()).isEqualTo(NoticeState.DELIVERED);
    assertThat(bench.row(notice).msgid()).isEqualTo("77");
    assertThat(bench.drainAfter(Duration.ofSeconds(5))).isZero();
  }

  @Test
  void receipt_afterAnAmbiguousSend_closesByPerson_andEndsItsTries() {
    bench.channel.then(TIMEOUT);
    var notice = bench.add(person, "1");
    bench.drain();
    bench.receive(person, "77", Status.DELIVERED);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.DELIVERED);
    assertThat(bench.drainAfter(Duration.ofSeconds(5))).isZero();
  }

  @Test
  void receipt_whileWaiting_closesByPerson() {
    bench.channel.then(TIMEOUT);
    var notice = bench.add(person, "1");
    bench.drain();
    bench.drainAfter(Duration.ofMinutes(9));
    assertThat(bench.state(notice)).isEqualTo(NoticeState.WAITING);
    bench.receive(person, "77", Status.REFUSED);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.REFUSED);
  }

  @Test
  void receipt_ofSomethingElse_touchesNothing_andIsForgotten() {
    var notice = bench.add(person, "1");
    bench.drain();
    bench.receive(person, "5", Status.FAILED);
    bench.receive(Ids.next(), bench.row(notice).msgid() + "0", Status.FAILED);
    assertThat(bench.state(notice)).isEqualTo(NoticeState.SENT);
    assertThat(bench.unmatchedReceipts()).isEqualTo(2);
    bench.drainAfter(Duration.ofMinutes(61));
    assertThat(bench.unmatchedReceipts()).isZero();
  }
}
