package pingyou.bot.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * Asks over HTTP on an event loop. On another thread Vert.x 5.0.10 may miss the end of an answer
 * that comes while its body is being asked for, and the future never completes
 * (eclipse-vertx/vert.x#6038).
 */
public final class OnLoop {
  private OnLoop() {}

  /** Runs the whole exchange on one loop; may be waited for on any other thread. */
  public static <T> Future<T> ask(Vertx vertx, Supplier<Future<T>> exchange) {
    Promise<T> answered = Promise.promise();
    vertx.runOnContext(_ -> exchange.get().onComplete(answered));
    return answered.future();
  }
}
