package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.codec.Fields;
import pingyou.bot.sandbox.fault.Faults;

/** Receipts of template messages: TEMPLATESENDJOBFINISH, when and as often as switched. */
public final class Receipts {
  private static final Duration EARLY_HOLDS = Duration.ofMillis(500);
  private static final List<Faults.Receipts> MIX =
      List.of(
          Faults.Receipts.NORMAL,
          Faults.Receipts.LATE,
          Faults.Receipts.TWICE,
          Faults.Receipts.NEVER,
          Faults.Receipts.EARLY);

  private final Vertx vertx;
  private final Platform platform;
  private final Pusher pusher;
  private final Underway underway;
  private final Random random = new Random();

  public Receipts(Vertx vertx, Platform platform, Pusher pusher, Underway underway) {
    this.vertx = vertx;
    this.platform = platform;
    this.pusher = pusher;
    this.underway = underway;
  }

  /**
   * Plans the receipt of one template message.
   *
   * @param status {@code success} or one of the platform's failures
   * @return completes when the answer of the call may go out
   */
  public Future<Void> plan(Person person, String msgid, String status) {
    var timings = platform.timings();
    switch (chosen()) {
      case NORMAL, MIXED -> later(ordinary(), person, msgid, status);
      case LATE -> later(timings.receiptLate(), person, msgid, status);
      case TWICE -> {
        later(ordinary(), person, msgid, status);
        later(ordinary(), person, msgid, status);
      }
      case NEVER -> {}
      case EARLY -> {
        return first(person, msgid, status);
      }
    }
    return Future.succeededFuture();
  }

  private Faults.Receipts chosen() {
    var switched =
        Objects.requireNonNullElse(platform.faults().now().receipts(), Faults.Receipts.NORMAL);
    return switched == Faults.Receipts.MIXED ? MIX.get(random.nextInt(MIX.size())) : switched;
  }

  private Duration ordinary() {
    var timings = platform.timings();
    long spread = timings.receiptMost().minus(timings.receiptLeast()).toMillis();
    return timings.receiptLeast().plusMillis(random.nextLong(spread + 1));
  }

  private void later(Duration wait, Person person, String msgid, String status) {
    underway.begin();
    vertx.setTimer(
        Math.max(1, wait.toMillis()),
        _ -> push(person, msgid, status).onComplete(_ -> underway.end()));
  }

  /** Sends it at once and holds the call's answer back until it arrived, or half a second. */
  private Future<Void> first(Person person, String msgid, String status) {
    Promise<Void> mayAnswer = Promise.promise();
    vertx.setTimer(EARLY_HOLDS.toMillis(), _ -> mayAnswer.tryComplete());
    push(person, msgid, status).onComplete(_ -> mayAnswer.tryComplete());
    return mayAnswer.future();
  }

  private Future<Outcome> push(Person person, String msgid, String status) {
    var isGone = status.equals("success") && !person.isFollowing();
    var head =
        new Fields.Head(
            platform.account().originalId(),
            person.openid(),
            platform.clocks().nowSeconds(),
            "",
            person.isFollowing(),
            0);
    var fields = Fields.receipt(head, msgid, isGone ? "failed:user block" : status);
    return pusher.push(person, fields, false);
  }
}
