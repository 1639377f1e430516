package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** Counts what isn't finished: deliveries, redeliveries, receipts to come. */
public final class Underway {
  private int count;
  private final List<Promise<Void>> waiting = new ArrayList<>();

  void begin() {
    count++;
  }

  void end() {
    count--;
    if (count == 0) {
      var all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(Promise::complete);
    }
  }

  public int count() {
    return count;
  }

  /** Completes when nothing is under way. */
  public Future<Void> none() {
    if (count == 0) {
      return Future.succeededFuture();
    }
    Promise<Void> promise = Promise.promise();
    waiting.add(promise);
    return promise.future();
  }
}
