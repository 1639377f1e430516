package pingyou.bot.sandbox.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells whoever watches that something changed, so that a screen can follow without asking. */
public final class Changes {
  /**
   * One change.
   *
   * @param topic {@code wire}, {@code chat}, {@code people}, {@code menu}, {@code faults}
   * @param json what changed; for {@code wire} the masked line itself
   */
  public record Change(String topic, String json) {}

  private record Watcher(Set<String> topics, Consumer<Change> told) {}

  private final List<Watcher> watchers = new ArrayList<>();

  /** Watches these topics from now on; running the answer ends it. */
  public Runnable watch(Set<String> topics, Consumer<Change> told) {
    var watcher = new Watcher(topics, told);
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** The JSON is made only when somebody watches. */
  public void tell(String topic, Supplier<String> json) {
    var all = watchers.stream().filter(watcher -> watcher.topics.contains(topic)).toList();
    if (!all.isEmpty()) {
      var change = new Change(topic, json.get());
      all.forEach(watcher -> watcher.told.accept(change));
    }
  }
}
