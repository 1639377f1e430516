package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
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

  /** Those that wait as ordinary ones do, in the order of their calls. */
  private final Deque<Receipt> ordinary = new ArrayDeque<>();

  public Receipts(Vertx vertx, Platform platform, Pusher pusher, Underway underway) {
    this.vertx = vertx;
    this.platform = platform;
    this.pusher = pusher;
    this.underway = underway;
  }

  /** What tells how a template message fared. */
  private record Receipt(Person person, String msgid, String status) {}

  /**
   * Plans the receipt of one template message.
   *
   * @param status {@code success} or one of the platform's failures
   * @return completes when the answer of the call may go out
   */
  public Future<Void> plan(Person person, String msgid, String status) {
    var receipt = new Receipt(person, msgid, status);
    switch (chosen()) {
      case NORMAL, MIXED -> soon(receipt);
      case LATE -> late(receipt);
      case TWICE -> {
        soon(receipt);
        soon(receipt);
      }
      case NEVER -> {}
      case EARLY -> {
        return first(receipt);
      }
    }
    return Future.succeededFuture();
  }

  private Faults.Receipts chosen() {
    var switched =
        Objects.requireNonNullElse(platform.faults().now().receipts(), Faults.Receipts.NORMAL);
    return switched == Faults.Receipts.MIXED ? MIX.get(random.nextInt(MIX.size())) : switched;
  }

  private void soon(Receipt receipt) {
    var timings = platform.timings();
    long spread = timings.receiptMost().minus(timings.receiptLeast()).toMillis();
    ordinary.add(receipt);
    after(
        timings.receiptLeast().plusMillis(random.nextLong(spread + 1)),
        () -> {
          if (ordinary.remove(receipt)) {
            var _ = come(receipt);
          }
        });
  }

  private void late(Receipt receipt) {
    after(platform.timings().receiptLate(), () -> come(receipt));
  }

  private void after(Duration wait, Runnable next) {
    underway.begin();
    vertx.setTimer(Math.max(1, wait.toMillis()), _ -> next.run());
  }

  private Future<Outcome> come(Receipt receipt) {
    return push(receipt).onComplete(_ -> underway.end());
  }

  /** Lets ordinary ones come now, one after another: none later than it would have. */
  public void hurry() {
    var next = ordinary.poll();
    if (next != null) {
      come(next).onComplete(_ -> hurry());
    }
  }

  /** Sends it at once and holds the call's answer back until it arrived, or half a second. */
  private Future<Void> first(Receipt receipt) {
    Promise<Void> mayAnswer = Promise.promise();
    vertx.setTimer(EARLY_HOLDS.toMillis(), _ -> mayAnswer.tryComplete());
    push(receipt).onComplete(_ -> mayAnswer.tryComplete());
    return mayAnswer.future();
  }

  private Future<Outcome> push(Receipt receipt) {
    var person = receipt.person();
    var status = receipt.status();
    var isGone = status.equals("success") && !person.isFollowing();
    var head =
        new Fields.Head(
            platform.account().originalId(),
            person.openid(),
            platform.clocks().nowSeconds(),
            "",
            person.isFollowing(),
            0);
    var fields = Fields.receipt(head, receipt.msgid(), isGone ? "failed:user block" : status);
    return pusher.push(person, fields, false);
  }
}
