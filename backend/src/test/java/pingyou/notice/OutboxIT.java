package pingyou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.notice.TestNotices.CAMPAIGN;
import static pingyou.notice.TestNotices.assigned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class OutboxIT {
  private static final Instant NOON = Instant.parse("2021-10-20T04:00:00Z");
  private static final Instant NIGHT = Instant.parse("2021-10-20T14:00:00Z");
  private static final Instant MORNING = Instant.parse("2021-10-20T23:30:00Z");

  private final Database database;
  private final UUID person = Ids.next();
  private final Outbox outbox = TestNotices.outbox(new SetTime("2026-11-21T08:00:00Z"));

  OutboxIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void clear() {
    NoticeProbe.clear(database);
  }

  @Test
  void add_again_changesNothing() {
    var notice = assigned(person, "first", NOON);
    add(notice);
    add(assigned(person, "first", NOON.plusSeconds(60)));
    assertThat(rows()).isEqualTo(1);
    assertThat(NoticeProbe.row(database, notice.id()))
        .isEqualTo(new NoticeProbe.Row(NoticeState.DUE, 0, NOON, null, null));
  }

  @Test
  void add_inATransactionThatFails_leavesNothing() {
    assertThatThrownBy(() ->
            database.run(tx -> {
              outbox.add(tx, assigned(person, "first", NOON));
              throw new IllegalStateException("the act failed");
            }))
        .hasMessage("the act failed");
    assertThat(rows()).isZero();
  }

  @Test
  void add_anUnknownKindOrAMissingValue_isABug() {
    var unknown = Notice.of(CAMPAIGN, "no.such", person, "", Map.of(), null, NOON);
    var bare = Notice.of(CAMPAIGN, "review.assigned", person, "", Map.of("count", "1"), null, NOON);
    assertThatThrownBy(() -> add(unknown)).hasMessage("no notice kind no.such");
    assertThatThrownBy(() -> add(bare))
        .hasMessage("review.assigned without values for [campaign, deadline, track]");
  }

  @Test
  void add_atNight_waitsForTheMorning() {
    var notice = assigned(person, "night", NIGHT);
    add(notice);
    assertThat(NoticeProbe.row(database, notice.id()).dueAt()).isEqualTo(MORNING);
  }

  @Test
  void add_anAnswerToAnOwnAct_goesAtOnce_evenAtNight() {
    var values =
        Map.of(
            "campaign", "网络学习空间",
            "track", "教师空间",
            "number", "GZ21-T-0001",
            "time", "2021年10月20日 22:00",
            "deadline", "10月31日 24:00");
    var notice = Notice.of(CAMPAIGN, "application.submitted", person, "1", values, null, NIGHT);
    add(notice);
    assertThat(NoticeProbe.row(database, notice.id()).dueAt()).isEqualTo(NIGHT);
  }

  @Test
  void nextDue_isTheNextOneThatIsntSent() {
    add(assigned(person, "1", NOON));
    add(assigned(person, "2", NOON.plusSeconds(60)));
    assertThat(nextDue(NOON)).contains(NOON.plusSeconds(60));
    assertThat(nextDue(NIGHT)).isEmpty();
  }

  @Test
  void untold_saysWhatDidntArrive_oldestFirst_once() {
    for (int i = 6; i >= 1; i--) {
      ended("occasion " + i, NOON.plusSeconds(i), NoticeState.REFUSED);
    }
    ended("arrived", NOON, NoticeState.DELIVERED);
    ended("perhaps", NOON, NoticeState.UNKNOWN);
    var text = "网络学习空间（教师空间）请您评审 9 份，11月2日 24:00截止。";
    var said = new Untold("review.assigned", text, "/review");
    assertThat(untold(NIGHT)).isEqualTo(List.of(said, said, said, said, said));
    assertThat(untold(NIGHT)).isEqualTo(List.of(said));
    assertThat(untold(NIGHT)).isEmpty();
  }

  @Test
  void untold_leavesOutWhatNoLongerMatters() {
    var values =
        Map.of("campaign", "网络学习空间", "track", "教师空间", "deadline", "10月21日 24:00", "count", "3");
    var reminder = Notice.of(CAMPAIGN, "deadline.applying", person, "1", values, null, NOON);
    add(reminder);
    end(reminder, NoticeState.DEAD);
    assertThat(untold(NOON.plus(Duration.ofDays(3)))).isEmpty();
    assertThat(untold(NOON)).isEmpty();
  }

  @Test
  void troubles_areWhatAnOperatorShouldKnow() {
    ended("refused", NOON, NoticeState.REFUSED);
    var unknown = ended("perhaps", NOON, NoticeState.UNKNOWN);
    var dead = ended("given up", NOON.plusSeconds(1), NoticeState.DEAD);
    List<Trouble> troubles = database.read(tx -> outbox.troubles(tx, CAMPAIGN, 10));
    assertThat(troubles)
        .containsExactly(
            new Trouble(
                dead.id(), "review.assigned", person, NoticeState.DEAD, "", NOON.plusSeconds(1)),
            new Trouble(unknown.id(), "review.assigned", person, NoticeState.UNKNOWN, "", NOON));
  }

  private Notice ended(String occasion, Instant dueAt, NoticeState state) {
    var notice = assigned(person, occasion, dueAt);
    add(notice);
    end(notice, state);
    return notice;
  }

  private void end(Notice notice, NoticeState state) {
    database.run(tx -> tx.mapper(Ending.class).end(notice.id(), state));
  }

  private int rows() {
    return database.read(tx -> tx.mapper(NoticeProbe.class).count());
  }

  private Optional<Instant> nextDue(Instant after) {
    return database.read(tx -> outbox.nextDue(tx, after));
  }

  private List<Untold> untold(Instant now) {
    return database.write(tx -> outbox.untold(tx, person, now));
  }

  private void add(Notice notice) {
    database.run(tx -> outbox.add(tx, notice));
  }

  /** Ends a notice without a delivery. */
  interface Ending {
    @Update("UPDATE notice SET state = #{state} WHERE id = #{id}")
    void end(@Param("id") UUID id, @Param("state") NoticeState state);
  }
}
