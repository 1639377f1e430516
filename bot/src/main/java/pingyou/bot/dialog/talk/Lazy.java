package pingyou.bot.dialog.talk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is read when it is first asked for, and then kept; within one turn, on one thread. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T kept;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    var value = kept;
    if (value == null) {
      value = source.get();
      kept = value;
    }
    return value;
  }
}
