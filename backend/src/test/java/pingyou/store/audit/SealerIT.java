package pingyou.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.MachineTime;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class SealerIT {
  private static final Instant AT = Instant.parse("2021-09-13T15:59:59.123456Z");

  private final Database database;
  private final Sealer sealer;

  SealerIT(Database database) {
    this.database = database;
    this.sealer = new Sealer(database, MachineTime.SYSTEM);
  }

  /** Whoever may write to the database. */
  interface Intruder {
    @Update("UPDATE audit SET act = #{act} WHERE subject = #{subject}")
    void change(@Param("subject") UUID subject, @Param("act") String act);

    @Update("DELETE FROM audit WHERE subject = #{subject}")
    void remove(@Param("subject") UUID subject);

    @Update("DELETE FROM audit")
    void clear();

    @Update("DELETE FROM audit_seal")
    void clearSeals();
  }

  @BeforeEach
  void begin() {
    database.run(tx -> {
      tx.mapper(Intruder.class).clear();
      tx.mapper(Intruder.class).clearSeals();
    });
  }

  private UUID line() {
    var subject = Ids.next();
    var person = Actor.person(Ids.next());
    var detail = Map.of("field", "mobile", "revision", "2");
    database.run(tx ->
        tx.audit(new AuditLine(person, "application.submit", "guizhou-2021", subject, AT, detail)));
    return subject;
  }

  @Test
  void seal_coversWhatIsCommitted_once() {
    for (int i = 0; i < 1_003; i++) {
      line();
    }
    assertThat(sealer.seal()).isEqualTo(1_003);
    assertThat(sealer.seal()).isZero();
    line();
    var verdict = sealer.verify();
    assertThat(verdict).isEqualTo(new Sealer.Verdict(1_003, 1, verdict.head(), Optional.empty()));
    assertThat(sealer.seal()).isEqualTo(1);
    assertThat(sealer.verify().head()).isNotEqualTo(verdict.head());
  }

  @Test
  void changedLine_isFound() {
    line();
    sealer.seal();
    var changed = line();
    line();
    sealer.seal();
    database.run(tx -> tx.mapper(Intruder.class).change(changed, "application.withdraw"));
    assertThat(sealer.verify().brokenAt()).contains(2L);
  }

  @Test
  void removedLine_isFound() {
    line();
    var removed = line();
    sealer.seal();
    database.run(tx -> tx.mapper(Intruder.class).remove(removed));
    assertThat(sealer.verify().brokenAt()).contains(1L);
  }

  @Test
  void removedSeal_isFound() {
    line();
    sealer.seal();
    database.run(tx -> tx.mapper(Intruder.class).clearSeals());
    assertThat(sealer.verify().isSound()).isFalse();
  }

  @Test
  void nothing_isSound() {
    assertThat(sealer.verify().isSound()).isTrue();
  }
}
