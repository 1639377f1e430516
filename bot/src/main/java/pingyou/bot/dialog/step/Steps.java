package pingyou.bot.dialog.step;

import java.io.UncheckedIOException;
import java.util.Optional;
import pingyou.store.Json;

/** Steps as they are kept. */
public final class Steps {
  private Steps() {}

  public static String write(Step step) {
    return Json.write(step);
  }

  /** The kept step; empty if it is of a kind or shape that this version doesn't know. */
  public static Optional<Step> read(String kept) {
    try {
      return Optional.of(Json.read(kept, Step.class));
    } catch (UncheckedIOException _) {
      return Optional.empty();
    }
  }
}
