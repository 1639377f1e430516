package pingyou.bot.sandbox.push;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Bubble;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.codec.Answer;
import pingyou.bot.sandbox.codec.Reply;
import pingyou.bot.sandbox.fault.Faults;
import pingyou.bot.sandbox.ledger.Entry;
import pingyou.bot.sandbox.ledger.Entry.Verdict;

/** One push on its way: deliveries until a proper answer or the end of patience, then again. */
final class Delivery {
  /** What one answer was worth, and the reply in it. */
  private record Judged(
      int status,
      Verdict verdict,
      @Nullable String why,
      @Nullable String body,
      @Nullable Reply reply) {
    boolean isProper() {
      return verdict == Verdict.SUCCESS || verdict == Verdict.REPLY;
    }
  }

  /** One delivery: which it is, and when it began in nanoseconds. */
  private record Try(int attempt, boolean redelivery, long begunNanos) {
    long ms() {
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunNanos);
    }
  }

  private final Pusher pusher;
  private final Platform platform;
  private final Person person;
  private final Entry.Push push;
  private final ReplyShown shown;
  private final Faults faults;
  private final Promise<Outcome> outcome = Promise.promise();
  private final long begunNanos = System.nanoTime();
  private @Nullable Judged first;
  private boolean differed;

  Delivery(Pusher pusher, Person person, Entry.Push push, boolean isShown) {
    this.pusher = pusher;
    this.platform = pusher.platform();
    this.person = person;
    this.push = push;
    this.shown = new ReplyShown(platform.people(), person, isShown);
    this.faults = platform.faults().now();
  }

  Future<Outcome> begin() {
    pusher.underway().begin();
    deliver(1, false);
    return outcome.future();
  }

  private void deliver(int attempt, boolean redelivery) {
    var t = new Try(attempt, redelivery, System.nanoTime());
    platform
        .ledger()
        .append(no -> new Entry.Attempt(no, now(), person.id(), push.no(), attempt, redelivery));
    var signed = signed();
    pusher
        .callback()
        .post(signed.query(), signed.body())
        .onComplete(received -> ended(t, judged(t, received, signed.nonce())));
  }

  private Signing.Signed signed() {
    var signing = pusher.signing();
    var fields = faults.shuffled() ? signing.shuffled(push.fields()) : push.fields();
    var signed =
        signing.sign(
            person.openid(),
            platform.account().originalId(),
            signing.encrypt(fields),
            platform.clocks().nowSeconds());
    return faults.wrongSignature() ? Signing.wrongly(signed) : signed;
  }

  private Judged judged(Try t, AsyncResult<Callback.Received> received, String nonce) {
    if (received.failed()) {
      var late = received.cause() instanceof TimeoutException;
      return unanswered(late ? Verdict.TOO_LATE : Verdict.UNREACHABLE, received.cause());
    }
    if (!t.redelivery && t.attempt <= faults.late()) {
      return new Judged(0, Verdict.TOO_LATE, "made late by a fault", null, null);
    }
    var answer = received.result();
    if (answer.status() != 200) {
      return new Judged(answer.status(), Verdict.REFUSED, null, answer.body(), null);
    }
    return switch (pusher.reader().read(answer.body(), person.openid(), nonce)) {
      case Answer.Nothing _ -> new Judged(200, Verdict.SUCCESS, null, null, null);
      case Answer.Said said -> new Judged(200, Verdict.REPLY, null, said.xml(), said.reply());
      case Answer.Improper improper ->
          new Judged(200, Verdict.IMPROPER, improper.why(), improper.body(), null);
    };
  }

  private static Judged unanswered(Verdict verdict, Throwable cause) {
    return new Judged(0, verdict, cause.getMessage(), null, null);
  }

  private void ended(Try t, Judged judged) {
    var same = t.redelivery ? isSame(judged) : null;
    platform
        .ledger()
        .append(no ->
            new Entry.Answer(
                no,
                now(),
                person.id(),
                push.no(),
                t.attempt,
                t.redelivery,
                judged.status,
                t.ms(),
                judged.verdict,
                judged.why,
                judged.body,
                same));
    if (t.redelivery) {
      redelivered(t, same);
    } else if (judged.isProper()) {
      answered(t, judged);
    } else if (judged.verdict != Verdict.IMPROPER && t.attempt < platform.timings().deliveries()) {
      later(platform.timings().retryEvery(), t, () -> deliver(t.attempt + 1, false));
    } else {
      gaveUp(t);
    }
  }

  /** Whether the redelivery got the first answer again; absent when it got no proper one. */
  private @Nullable Boolean isSame(Judged judged) {
    if (first == null || !judged.isProper()) {
      return null;
    }
    return judged.reply == null ? first.reply == null : judged.reply.equals(first.reply);
  }

  private void answered(Try t, Judged judged) {
    first = judged;
    settle(t, Entry.Outcome.ANSWERED, judged.reply);
    if (faults.redeliveries() > 0) {
      later(platform.timings().redeliverEvery(), t, () -> deliver(1, true));
    } else {
      pusher.underway().end();
    }
  }

  private void redelivered(Try t, @Nullable Boolean same) {
    differed |= Boolean.FALSE.equals(same);
    if (t.attempt < faults.redeliveries()) {
      later(platform.timings().redeliverEvery(), t, () -> deliver(t.attempt + 1, true));
    } else {
      shown.redelivered(faults.redeliveries() + 1, differed);
      pusher.underway().end();
    }
  }

  private void gaveUp(Try t) {
    settle(t, Entry.Outcome.GAVE_UP, null);
    pusher.underway().end();
  }

  private void settle(Try t, Entry.Outcome what, @Nullable Reply reply) {
    var replies =
        what == Entry.Outcome.GAVE_UP
            ? shown.failure()
            : reply == null ? List.<Bubble>of() : shown.reply(reply);
    platform
        .ledger()
        .append(no ->
            new Entry.Settled(
                no,
                now(),
                person.id(),
                push.no(),
                what,
                t.attempt,
                reply == null ? null : reply.type(),
                reply == null ? null : reply.content()));
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunNanos);
    outcome.complete(new Outcome(push.no(), push.msgId(), what, t.attempt, ms, replies));
  }

  /** Runs at the given span after this delivery began, or at once when that is over. */
  private void later(Duration span, Try t, Runnable next) {
    long wait = Math.max(1, span.toMillis() - t.ms());
    pusher.vertx().setTimer(wait, _ -> next.run());
  }

  private Instant now() {
    return platform.clocks().now();
  }
}
