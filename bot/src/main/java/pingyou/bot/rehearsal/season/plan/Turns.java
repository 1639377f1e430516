package pingyou.bot.rehearsal.season.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Lines of people who come to something side by side and do it one after another, in the order in
 * which the lines were formed: so the same come first whenever it is played.
 */
public final class Turns {
  private final Map<Object, Turn> lasts = new HashMap<>();

  /** A place at the end of a line, which is there when the first one asks for it. */
  public Turn next(Object line) {
    var before = lasts.get(line);
    var turn =
        new Turn(
            before == null ? CompletableFuture.completedFuture(null) : before.passed,
            new CompletableFuture<>());
    lasts.put(line, turn);
    return turn;
  }

  /** One place in a line. */
  public static final class Turn {
    private final CompletableFuture<Void> before;
    private final CompletableFuture<Void> passed;

    private Turn(CompletableFuture<Void> before, CompletableFuture<Void> passed) {
      this.before = before;
      this.passed = passed;
    }

    /** Waits until all who are before in the line have passed. */
    public void await() {
      before.join();
    }

    /**
     * Makes way for the next one, also where there was nothing to do; those before still go first.
     */
    public void pass() {
      var _ = before.thenRun(() -> passed.complete(null));
    }
  }
}
