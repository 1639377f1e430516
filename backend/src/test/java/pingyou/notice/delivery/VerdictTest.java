package pingyou.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pingyou.notice.NoticeState;

final class VerdictTest {
  private static final UUID ID = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  private static final Instant BEGIN = Instant.parse("2026-11-21T08:00:00Z");
  private static final Sending AMBIGUOUS = new Sending.Ambiguous("timeout");
  private static final Sending PASSING = new Sending.Passing("-1", Duration.ZERO);

  @Test
  void accepted_isSent() {
    assertThat(Verdict.of(attempt(1, null), new Sending.Accepted("42"), BEGIN))
        .isEqualTo(new Verdict(NoticeState.SENT, 1, BEGIN, null, "42", null, true));
  }

  @Test
  void refusedOrFaulty_ends() {
    assertThat(Verdict.of(attempt(1, null), new Sending.Refused("43004"), BEGIN))
        .isEqualTo(new Verdict(NoticeState.REFUSED, 1, BEGIN, null, null, "43004", false));
    assertThat(Verdict.of(attempt(2, null), new Sending.Faulty("47003"), BEGIN))
        .isEqualTo(new Verdict(NoticeState.FAILED, 2, BEGIN, null, null, "47003", false));
  }

  @Test
  void held_isNeverRepeated() {
    assertThat(Verdict.of(attempt(1, null), new Sending.Held("40252"), BEGIN.plusSeconds(1)))
        .isEqualTo(
            new Verdict(NoticeState.WAITING, 1, BEGIN.plusSeconds(1), BEGIN, null, "40252", true));
  }

  @Test
  void quotaUsedUp_burnsNoAttempt() {
    assertThat(Verdict.of(attempt(3, null), new Sending.QuotaUsedUp(), BEGIN))
        .isEqualTo(new Verdict(NoticeState.DUE, 2, BEGIN, null, null, "day quota", false));
  }

  @Test
  void passing_climbsTheLadder_andGivesUpAfterFortyEightTimesFiveMinutes() {
    var pauses = new ArrayList<Long>();
    int attempt = 1;
    var verdict = Verdict.of(attempt(attempt, null), PASSING, BEGIN);
    while (verdict.state() == NoticeState.DUE) {
      pauses.add(Duration.between(BEGIN, verdict.attemptAt()).toSeconds());
      verdict = Verdict.of(attempt(++attempt, null), PASSING, BEGIN);
    }
    assertThat(pauses.subList(0, 5)).containsExactly(5L, 30L, 120L, 300L, 300L);
    assertThat(pauses).hasSize(3 + 48);
    assertThat(verdict.state()).isEqualTo(NoticeState.DEAD);
  }

  @Test
  void passing_waitsAtLeastAsLongAsThePlatformAsks() {
    var minute = new Sending.Passing("45011", Duration.ofMinutes(1));
    assertThat(Verdict.of(attempt(1, null), minute, BEGIN).attemptAt())
        .isEqualTo(BEGIN.plusSeconds(60));
  }

  @Test
  void ambiguous_isRepeatedWithinEightMinutes_thenWaitsForTheReceipt() {
    Instant now = BEGIN;
    var claim = attempt(1, null);
    var verdict = Verdict.of(claim, AMBIGUOUS, now);
    int tries = 1;
    while (verdict.state() == NoticeState.DUE) {
      assertThat(verdict.ambiguousAt()).isEqualTo(BEGIN);
      now = verdict.attemptAt();
      assertThat(now).isBefore(BEGIN.plus(Verdict.REPEATABLE));
      verdict = Verdict.of(attempt(++tries, BEGIN), AMBIGUOUS, now);
    }
    assertThat(tries).isEqualTo(5);
    assertThat(verdict.state()).isEqualTo(NoticeState.WAITING);
    assertThat(verdict.ambiguousAt()).isEqualTo(BEGIN);
  }

  @Test
  void passing_afterAnAmbiguousOne_isntRepeatedPastTheEightMinutes() {
    var now = BEGIN.plus(Duration.ofMinutes(6));
    assertThat(Verdict.of(attempt(4, BEGIN), PASSING, now).state()).isEqualTo(NoticeState.WAITING);
    assertThat(Verdict.of(attempt(4, null), PASSING, now).state()).isEqualTo(NoticeState.DUE);
  }

  @Test
  void reasons_areCutToTheirColumn() {
    var verdict = Verdict.of(attempt(1, null), new Sending.Faulty("x".repeat(300)), BEGIN);
    assertThat(verdict.reason()).hasSize(255);
  }

  private static Claimed attempt(int attempts, Instant ambiguousAt) {
    return new Claimed(ID, "a.b", ID, "{}", null, attempts, BEGIN, ambiguousAt, ID, attempts);
  }
}
