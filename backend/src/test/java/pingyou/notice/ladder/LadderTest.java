package pingyou.notice.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pingyou.campaign.rule.Window;

final class LadderTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Window APPLYING =
      Window.ofDays(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 9, 13), ZONE);
  private static final Ladder LADDER = Ladder.closing(APPLYING, ZONE);

  @Example
  void closing_at13September24_ringsOn10And12And13() {
    assertThat(LADDER)
        .isEqualTo(
            new Ladder(
                List.of(
                    new Rung(Rung.Kind.THREE_DAYS_BEFORE, at("2021-09-10T10:00")),
                    new Rung(Rung.Kind.ONE_DAY_BEFORE, at("2021-09-12T10:00")),
                    new Rung(Rung.Kind.LAST_DAY_MORNING, at("2021-09-13T10:00")),
                    new Rung(Rung.Kind.LAST_DAY_EVENING, at("2021-09-13T20:00"))),
                at("2021-09-14T00:00"),
                ZONE));
  }

  @Example
  void closing_inTheMiddleOfADay_ringsNothingAfterIt() {
    var window = new Window(at("2021-08-01T00:00"), at("2021-09-13T12:00"));
    assertThat(Ladder.closing(window, ZONE).rungs())
        .extracting(Rung::kind)
        .containsExactly(
            Rung.Kind.THREE_DAYS_BEFORE, Rung.Kind.ONE_DAY_BEFORE, Rung.Kind.LAST_DAY_MORNING);
  }

  @Example
  void closing_ofAShortWindow_ringsNothingBeforeItOpens() {
    var window = new Window(at("2021-09-12T12:00"), at("2021-09-14T00:00"));
    assertThat(Ladder.closing(window, ZONE).rungs())
        .extracting(Rung::kind)
        .containsExactly(Rung.Kind.LAST_DAY_MORNING, Rung.Kind.LAST_DAY_EVENING);
  }

  @Example
  void opening_isAtHalfPastEight_orWhenItOpensLater() {
    assertThat(openingOf("2021-08-01T00:00")).isEqualTo(at("2021-08-01T08:30"));
    assertThat(openingOf("2021-08-01T09:00")).isEqualTo(at("2021-08-01T09:00"));
    assertThat(openingOf("2021-08-01T22:00")).isEqualTo(at("2021-08-02T07:30"));
  }

  @Example
  void due_afterSeveralWereMissed_isOnlyTheLatest() {
    var latest = LADDER.rungs().get(2);
    assertThat(LADDER.due(Set.of(), at("2021-09-13T15:00"))).contains(latest);
    assertThat(LADDER.due(Set.of(latest), at("2021-09-13T15:00"))).isEmpty();
  }

  @Example
  void due_beforeTheFirst_orInQuietHours_orAfterTheEnd_isNothing() {
    assertThat(LADDER.due(Set.of(), at("2021-09-10T09:59"))).isEmpty();
    assertThat(LADDER.due(Set.of(), at("2021-09-13T21:30"))).isEmpty();
    assertThat(LADDER.due(Set.of(), at("2021-09-13T07:29"))).isEmpty();
    assertThat(LADDER.due(Set.of(), at("2021-09-14T08:00"))).isEmpty();
  }

  @Example
  void ladder_withARungInQuietHours_isABug() {
    var rungs = List.of(new Rung(Rung.Kind.OPENING, at("2021-08-01T07:00")));
    assertThatThrownBy(() -> new Ladder(rungs, at("2021-09-14T00:00"), ZONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Walks the days half hour by half hour and rings where the rule's words say so. */
  @Property(tries = 300)
  void closing_isWhatTheWordsSay(
      @ForAll @IntRange(max = 400) int halfHoursOpen, @ForAll @IntRange(max = 47) int halfHour) {
    var close = LocalDateTime.of(2021, 9, 13, 0, 30).plusMinutes(30L * halfHour);
    var open = close.minusMinutes(30L * (halfHoursOpen + 1));
    var last = close.toLocalTime().equals(LocalTime.MIDNIGHT) ? 13 : close.getDayOfMonth();
    var expected = new ArrayList<Instant>();
    for (var t = open; t.isBefore(close); t = t.plusMinutes(30)) {
      int daysBefore = last - (t.getMonthValue() == 9 ? t.getDayOfMonth() : -99);
      boolean ten = t.toLocalTime().equals(LocalTime.of(10, 0));
      boolean eight = t.toLocalTime().equals(LocalTime.of(20, 0));
      if ((ten && Set.of(0, 1, 3).contains(daysBefore)) || (eight && daysBefore == 0)) {
        expected.add(t.atZone(ZONE).toInstant());
      }
    }
    var window = new Window(open.atZone(ZONE).toInstant(), close.atZone(ZONE).toInstant());

    assertThat(Ladder.closing(window, ZONE).rungs())
        .extracting(Rung::at)
        .containsExactlyElementsOf(expected);
  }

  @Example
  void due_askedEveryMinute_ringsAllOnTime() {
    var rung = new ArrayList<Rung>();
    for (int minute = 0; minute < 6 * 24 * 60; minute++) {
      var now = at("2021-09-09T00:00").plus(Duration.ofMinutes(minute));
      LADDER
          .due(Set.copyOf(rung), now)
          .ifPresent(due -> {
            assertThat(due.at()).isEqualTo(now);
            rung.add(due);
          });
    }
    assertThat(rung).isEqualTo(LADDER.rungs());
  }

  /**
   * However late and seldom it is asked: at most once each, the latest one only, never at night.
   */
  @Property(tries = 300)
  void due_askedAtAnyTimes_ringsTheLatestOnce(@ForAll long seed) {
    var random = new Random(seed);
    var done = new HashSet<Rung>();
    int longestGap = 1 + random.nextInt(2000);
    var now = at("2021-09-09T00:00");
    while (now.isBefore(at("2021-09-15T00:00"))) {
      var due = LADDER.due(done, now);
      if (due.isPresent()) {
        checkRung(due.get(), done, now);
      }
      now = now.plus(Duration.ofMinutes(1 + random.nextInt(longestGap)));
    }
  }

  private static void checkRung(Rung due, Set<Rung> done, Instant now) {
    assertThat(done.add(due)).isTrue();
    assertThat(now).isBetween(due.at(), at("2021-09-13T23:59"));
    assertThat(now.atZone(ZONE).toLocalTime()).isBetween(LocalTime.of(7, 30), LocalTime.of(21, 29));
    assertThat(LADDER.rungs()).filteredOn(rung -> !rung.at().isAfter(now)).last().isEqualTo(due);
  }

  private static Instant openingOf(String opensAt) {
    var window = new Window(at(opensAt), at("2021-09-14T00:00"));
    return Ladder.opening(window, ZONE).rungs().getFirst().at();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
