package pingyou.bot.wechat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * One lane for each sender: their messages are handled one after another, in the order of arrival,
 * while those of others go on beside them.
 */
public final class Lanes {
  /** Twenty unanswered messages of one person are more than anyone types in four seconds. */
  static final int WAITING = 20;

  private final Executor workers;
  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();

  /**
   * @param workers runs what it is given on other threads
   */
  public Lanes(Executor workers) {
    this.workers = workers;
  }

  /**
   * @return false when the lane is full; the work then never runs
   */
  synchronized boolean enter(String sender, Runnable work) {
    var lane = lanes.get(sender);
    if (lane == null) {
      lanes.put(sender, new ArrayDeque<>());
      workers.execute(() -> run(sender, work));
      return true;
    }
    return lane.size() < WAITING && lane.add(work);
  }

  private void run(String sender, Runnable work) {
    try {
      work.run();
    } finally {
      leave(sender);
    }
  }

  private synchronized void leave(String sender) {
    var lane = lanes.get(sender);
    var next = lane == null ? null : lane.poll();
    if (next == null) {
      lanes.remove(sender);
    } else {
      workers.execute(() -> run(sender, next));
    }
  }
}
