package pingyou.bot.rehearsal.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.Thread.State;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private final Turns turns = new Turns();

  @Test
  void pass_beforeOnesTurn_letsNobodyThrough() throws InterruptedException {
    var first = turns.next("county");
    var second = turns.next("county");
    var third = turns.next("county");

    second.pass();
    var waiting = Thread.ofPlatform().start(third::await);
    await().until(() -> Set.of(State.WAITING, State.TERMINATED).contains(waiting.getState()));
    assertThat(waiting.getState()).isEqualTo(State.WAITING);
    first.pass();
    waiting.join();
  }

  @Test
  void await_inAnotherLine_waitsForNobody() {
    turns.next("county");
    turns.next("city").await();
  }
}
