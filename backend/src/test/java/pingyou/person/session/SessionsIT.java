package pingyou.person.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class SessionsIT {
  private static final UUID PERSON = new UUID(7, 1);

  private final Database database;
  private Instant now = Instant.parse("2021-08-03T01:00:00Z");
  private final Sessions sessions = new Sessions(() -> now);

  SessionsIT(Database database) {
    this.database = database;
  }

  @Test
  void session_endsAfterTwelveIdleHours() {
    var token = open();
    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(isOpen(token)).isTrue();
    now = now.plus(Duration.ofHours(12)).minusSeconds(1);
    assertThat(isOpen(token)).isTrue();
    now = now.plus(Duration.ofHours(12)).minusSeconds(1);
    assertThat(isOpen(token)).isTrue();
    now = now.plus(Duration.ofHours(12));
    assertThat(isOpen(token)).isFalse();
  }

  @Test
  void session_endsAfterSevenDays_evenInUse() {
    var token = open();
    for (int hours = 6; hours < 7 * 24; hours += 6) {
      now = now.plus(Duration.ofHours(6));
      assertThat(isOpen(token)).isTrue();
    }
    now = now.plus(Duration.ofHours(6));
    assertThat(isOpen(token)).isFalse();
  }

  @Test
  void end_signsOutOneBrowser_endAllEvery() {
    var first = open();
    var second = open();
    var third = open();
    database.run(tx -> sessions.end(tx, first));
    assertThat(isOpen(first)).isFalse();
    assertThat(isOpen(second)).isTrue();
    database.run(tx -> sessions.endAll(tx, PERSON));
    assertThat(isOpen(second)).isFalse();
    assertThat(isOpen(third)).isFalse();
  }

  @Test
  void csrf_isTheSessionsOwn_andNotTheToken() {
    var token = open();
    var session = database.read(tx -> sessions.find(tx, token)).orElseThrow();
    var other = database.read(tx -> sessions.find(tx, open())).orElseThrow();
    assertThat(session.person()).isEqualTo(PERSON);
    assertThat(session.csrf()).hasSize(43).isNotEqualTo(token).isNotEqualTo(other.csrf());
  }

  private String open() {
    return database.write(tx -> sessions.open(tx, PERSON));
  }

  private boolean isOpen(String token) {
    return database.read(tx -> sessions.find(tx, token)).isPresent();
  }
}
