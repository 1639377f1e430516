package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done when. Acts of one instant are done side by side; an act may put later ones on
 * the agenda.
 */
final class Agenda {
  /** Side by side, as people write who don't know of each other. */
  private static final int HANDS = 16;

  private final House house;
  private final TreeMap<Instant, List<Runnable>> acts = new TreeMap<>();
  private final Diary diary;
  private volatile Instant now;
  private int done;
  private int known;

  /**
   * @param begins when the first acts are done
   */
  Agenda(House house, Instant begins) {
    this.house = house;
    this.diary = house.diary;
    this.now = begins;
    diary.turnTo(begins);
  }

  /** Hears how far it is. */
  interface Watcher {
    void at(Instant now, int done, int known);
  }

  /**
   * The instant whose acts are being done. The clock runs on from there as long as they take the
   * machine; what shall come out the same the next time reckons from here.
   */
  Instant now() {
    return now;
  }

  /** Puts an act on the agenda that is done so much later than what is being done. */
  void after(Duration span, String who, Runnable act) {
    at(now.plus(span), who, act);
  }

  /** Puts an act on the agenda; one whose time has come is done next. */
  synchronized void at(Instant when, String who, Runnable act) {
    known++;
    acts.computeIfAbsent(when, _ -> new ArrayList<>()).add(() -> attempt(who, act));
  }

  /** What goes wrong with one doesn't hold up the others; the report tells of it. */
  private void attempt(String who, Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      diary.note(Diary.What.STUCK, who, String.valueOf(e.getMessage()));
    }
  }

  /** Does everything, moving time along. */
  void run(Watcher watcher) {
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      for (var next = next(); next != null; next = next()) {
        now = next.when();
        diary.turnTo(now);
        if (now.isAfter(house.clock.now())) {
          house.clock.moveTo(now);
        }
        all(hands, next.acts());
        done += next.acts().size();
        watcher.at(now, done, known);
      }
    }
  }

  private record Due(Instant when, List<Runnable> acts) {}

  private synchronized @Nullable Due next() {
    var first = acts.pollFirstEntry();
    return first == null ? null : new Due(first.getKey(), first.getValue());
  }

  private static void all(ExecutorService hands, List<Runnable> acts) {
    var calls = new ArrayList<Callable<Object>>();
    acts.forEach(act -> calls.add(Executors.callable(act)));
    try {
      for (Future<Object> future : hands.invokeAll(calls)) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
