package pingyou.bot;

import java.util.concurrent.CountDownLatch;

/** Waits until the program is told to stop (Ctrl-C, SIGTERM), then closes before the JVM ends. */
final class Stop {
  private Stop() {}

  static void await(Runnable close) {
    var closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              close.run();
              closed.countDown();
            }));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
