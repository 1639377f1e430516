package pingyou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
final class DatabaseIT {
  private final Database database;

  DatabaseIT(Database database) {
    this.database = database;
  }

  @Test
  void write_thatThrows_leavesNothing() {
    assertThatThrownBy(() ->
            database.write(tx -> {
              tx.setting("half", "done");
              throw new IllegalArgumentException("poison");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(setting("half")).isEmpty();
  }

  @Test
  void afterCommit_runsOnlyAfterACommit() {
    var runs = new AtomicInteger();
    assertThatThrownBy(() ->
            database.write(tx -> {
              tx.afterCommit(runs::incrementAndGet);
              throw new IllegalArgumentException("poison");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(runs).hasValue(0);
    database.run(tx -> tx.afterCommit(runs::incrementAndGet));
    assertThat(runs).hasValue(1);
  }

  @Test
  void write_onALockWait_isRepeatedWhole() throws InterruptedException {
    database.run(tx -> tx.setting("contended", "first"));
    var attempts = new AtomicInteger();
    var holder = new Thread(() -> hold(attempts));
    holder.start();
    while (attempts.get() == 0) {
      Thread.onSpinWait();
    }
    database.write(
        Duration.ofSeconds(10),
        tx -> {
          attempts.incrementAndGet();
          tx.setting("contended", "second");
          return tx;
        });
    holder.join();
    assertThat(setting("contended")).contains("second");
    assertThat(attempts.get()).as("one by the holder, two or more by the repeat").isGreaterThan(2);
  }

  @Test
  void statements_areLimited_byTheServer() {
    List<LimitProbe.Limit> limits = database.read(tx -> tx.mapper(LimitProbe.class).limits());
    assertThat(limits)
        .extracting(LimitProbe.Limit::value)
        .contains("1")
        .containsAnyOf("10.000000", "10000");
  }

  @Test
  void statement_thatTakesTooLong_passesAsALockWaitDoes() {
    assertThatThrownBy(() -> database.read(tx -> tx.mapper(LimitProbe.class).tooLong()))
        .satisfies(it -> assertThat(Database.isPassingFailure(it)).isTrue());
  }

  /** Keeps the row locked until the other transaction has met the lock and begun again. */
  private void hold(AtomicInteger attempts) {
    database.run(tx -> {
      tx.setting("contended", "holder");
      attempts.incrementAndGet();
      while (attempts.get() < 3) {
        Thread.onSpinWait();
      }
    });
  }

  @Test
  void audit_isCommittedWithTheAct_andHashesItself() {
    var subject = Ids.next();
    var line =
        new AuditLine(
            Actor.SYSTEM,
            "test.act",
            "guizhou-2021",
            subject,
            Instant.parse("2021-09-13T15:59:59.123456Z"),
            Map.of("field", "phone"));
    database.run(tx -> tx.audit(line));
    var row = database.read(tx -> tx.mapper(AuditProbe.class).find(subject));
    assertThat(row.at()).isEqualTo(line.at());
    assertThat(row.act()).isEqualTo("test.act");
    assertThat(row.lineHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void businessClock_movesForwardOnly_andSurvivesARestart() {
    var clock = BusinessClock.open(database);
    var start = Instant.parse("2021-08-03T01:00:00Z");
    clock.reset(start);
    assertThat(clock.moveTo(start.minusSeconds(60))).isFalse();
    assertThat(clock.moveTo(start.plus(1, ChronoUnit.DAYS))).isTrue();
    assertThat(BusinessClock.open(database).instant())
        .isAfterOrEqualTo(start.plus(1, ChronoUnit.DAYS))
        .isBefore(start.plus(2, ChronoUnit.DAYS));
  }

  @Test
  void businessClock_thatIsReadAgainMeanwhile_neverRunsBack() {
    var clock = BusinessClock.open(database);
    var at = Instant.parse("2021-07-15T01:00:00Z");
    clock.reset(at);
    var isMoving = new AtomicBoolean(true);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        nodes.execute(() -> {
          while (isMoving.get()) {
            clock.refresh();
          }
        });
      }
      try {
        for (int i = 0; i < 200; i++) {
          at = at.plus(1, ChronoUnit.DAYS);
          clock.moveTo(at);
          for (int look = 0; look < 2_000; look++) {
            assertThat(clock.instant()).isAfterOrEqualTo(at);
          }
        }
      } finally {
        isMoving.set(false);
      }
    }
  }

  @Test
  void clockDifference_isThatOfTheNode() {
    assertThat(database.clockDifference(MachineTime.SYSTEM)).isLessThan(Duration.ofSeconds(2));
    for (long seconds : new long[] {-60, 60}) {
      assertThat(database.clockDifference(() -> MachineTime.SYSTEM.instant().plusSeconds(seconds)))
          .isBetween(Duration.ofSeconds(58), Duration.ofSeconds(62));
    }
  }

  @Test
  void mode_marksADatabase_andRefusesTheOther() {
    Mode.SANDBOX.claim(database);
    Mode.SANDBOX.claim(database);
    assertThatThrownBy(() -> Mode.LIVE.claim(database)).hasMessageContaining("SANDBOX");
  }

  @Test
  void ids_areVersion7_andAscendByTime() {
    UUID first = Ids.next();
    assertThat(first.version()).isEqualTo(7);
    assertThat(first.variant()).isEqualTo(2);
    assertThat(Ids.next().getMostSignificantBits() >>> 16)
        .isGreaterThanOrEqualTo(first.getMostSignificantBits() >>> 16);
  }

  private Optional<String> setting(String name) {
    return database.read(tx -> tx.setting(name));
  }
}
