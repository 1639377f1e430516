package pingyou.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed again and again while a hundred people write: no answered message is lost,
 * none takes effect twice, no notice arrives twice. {@code -Plong} asks for more of everything.
 */
final class KillIT {
  private static final boolean LONG = Boolean.getBoolean("long");
  private static final int PEOPLE = 100;
  private static final int MESSAGES = LONG ? 50 : 10;
  private static final int KILLS = LONG ? 20 : 5;

  /** Reminders of unsent drafts ring at ten, three days and one day before the close. */
  private static final List<Instant> BEFORE_REMINDERS =
      List.of(Instant.parse("2021-09-10T01:59:57Z"), Instant.parse("2021-09-12T01:59:57Z"));

  /** What the sandbox's keys keep: nothing; yet they show whether a log would hold real ones. */
  private static final String SECRET = "70696e67796f752073616e64626f7821";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  @Test
  @Timeout(900)
  void serve_killedUnderLoad_losesNothingAndDoublesNothing() throws SQLException, IOException {
    try (var stage = new Stage(directory);
        var crowd = new Crowd(stage.wechat, PEOPLE, MESSAGES)) {
      crowd.arrive();
      stage.moveTo(BEFORE_REMINDERS.getFirst());
      stage.wechat.put("/sandbox/api/faults", faults());
      long began = System.nanoTime();
      var writing = crowd.write();
      var moving = killAgainAndAgain(stage, crowd);
      writing.join();
      var took = Duration.ofNanos(System.nanoTime() - began);
      moving.join();
      stage.settle();
      judge(stage, crowd, took);
    }
    assertThat(Files.readString(directory.resolve("serve.log"))).doesNotContain(SECRET);
  }

  /** Everything comes twice, in another order of fields; some answers to notices get lost. */
  private static Map<String, Object> faults() {
    return Map.of(
        "redeliveries", 1, "shuffled", true, "receipts", LONG ? "mixed" : "twice", "dropped", 10);
  }

  /**
   * @return completes when the clock has been moved to the second reminder as well
   */
  private static CompletableFuture<Void> killAgainAndAgain(Stage stage, Crowd crowd) {
    var moving = CompletableFuture.<Void>completedFuture(null);
    for (int kill = 1; kill <= KILLS; kill++) {
      int after = crowd.all() * kill / (KILLS + 1);
      await()
          .pollInterval(Duration.ofMillis(5))
          .atMost(Duration.ofMinutes(3))
          .until(() -> crowd.answered() >= after);
      stage.killServe();
      stage.startServe();
      if (kill == (KILLS + 1) / 2) {
        moving = CompletableFuture.runAsync(() -> stage.moveTo(BEFORE_REMINDERS.getLast()));
      }
    }
    return moving.exceptionally(KillIT::isCutOff);
  }

  /** The move may die with the process that it was asked of; where it stopped is kept. */
  private static Void isCutOff(Throwable failure) {
    assertThat(failure).isInstanceOf(CompletionException.class);
    return null;
  }

  private static void judge(Stage stage, Crowd crowd, Duration took) throws SQLException {
    try (var books = new Books(stage.database, stage.wechat)) {
      if (now(stage).isBefore(BEFORE_REMINDERS.getLast())) {
        stage.moveTo(BEFORE_REMINDERS.getLast());
      }
      stage.moveOneMinute();
      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> assertThat(books.noticesUnderway()).isEmpty());
      stage.settle();
      report(books, crowd, took);
      books.checkInbox();
      books.checkAnswers(crowd);
      books.checkNotices(PEOPLE, BEFORE_REMINDERS.size());
    }
  }

  private static Instant now(Stage stage) {
    return Instant.parse(stage.serve.get("/sandbox/api/clock").path("now").asText());
  }

  /** Printed, never asserted: the machine may have other work. */
  private static void report(Books books, Crowd crowd, Duration took) {
    var millis = books.millis();
    System.out.printf(
        "%d messages of %d people, killed %d times: %d ms per message, %d sent again after the"
            + " failure notice; an answer took %d ms (median), %d ms (99 %%), %d ms (slowest)%n",
        crowd.all(),
        crowd.people(),
        KILLS,
        took.toMillis() / crowd.all(),
        crowd.sentAgain(),
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100),
        millis.getLast());
  }
}
