package pingyou.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.notice.delivery.Delivery;
import pingyou.notice.timetable.Timetable;
import pingyou.store.BusinessClock;

/**
 * What goes on without anybody asking: campaigns whose time has come are opened, duties of the
 * timetable performed, then notices sent that are due.
 */
final class Loops implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loops.class);
  private static final long EVERY_MILLIS = 500;
  private static final long MENU_FIRST_SECONDS = 1;

  /** The platform takes a thousand menus a day, also those that it refuses. */
  private static final long MENU_MOST_SECONDS = 300;

  private static final long CLOSE_SECONDS = 20;

  private final BusinessClock clock;
  private final Campaigns campaigns;
  private final Timetable timetable;
  private final Delivery delivery;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("loops").factory());

  Loops(BusinessClock clock, Campaigns campaigns, Timetable timetable, Delivery delivery) {
    this.clock = clock;
    this.campaigns = campaigns;
    this.timetable = timetable;
    this.delivery = delivery;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // a round catches what it throws
  void start() {
    thread.scheduleWithFixedDelay(this::tick, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Tries until it works, without holding up anything else: WeChat may be away when we start.
   *
   * @param menu publishes it and says whether that worked
   */
  void publish(BooleanSupplier menu) {
    publish(menu, MENU_FIRST_SECONDS);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the menu catches what it throws
  private void publish(BooleanSupplier menu, long after) {
    thread.schedule(
        () -> {
          if (!menu.getAsBoolean()) {
            publish(menu, Math.min(2 * after, MENU_MOST_SECONDS));
          }
        },
        after,
        TimeUnit.SECONDS);
  }

  /** Does something that nobody waits for, again and again. */
  @SuppressWarnings("FutureReturnValueIgnored") // a round catches what it throws
  void every(Duration span, Runnable work) {
    long millis = span.toMillis();
    thread.scheduleWithFixedDelay(() -> attempt(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("a round of what is done in between failed; the next one tries again", e);
    }
  }

  private void tick() {
    try {
      clock.refresh();
      work(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("a round of the loops failed; the next one tries again", e);
    }
  }

  /**
   * Does what is due now and returns when it is done.
   *
   * @return false while duties are another node's, or that of one that has just died
   */
  synchronized boolean work(Instant now) {
    campaigns.openPassed(now);
    boolean isDone = timetable.run(now);
    delivery.drain(now);
    return isDone;
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the loops did not end in {} s", CLOSE_SECONDS);
      }
      timetable.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
