package pingyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Round.City;
import pingyou.campaign.Round.Held;
import pingyou.campaign.Round.Objection;
import pingyou.campaign.level.Places;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;
import pingyou.campaign.yaml.CampaignFiles;

/** The rules of a city's round against slow ones that walk over the calendar day by day. */
final class RoundTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST = LocalDate.of(2020, 9, 14);
  private static final WorkingDays DAYS =
      new WorkingDays(
          Set.copyOf(LocalDate.of(2020, 10, 1).datesUntil(LocalDate.of(2020, 10, 9)).toList()),
          Set.of(LocalDate.of(2020, 9, 27), LocalDate.of(2020, 10, 10)));

  private static final Track SCHOOL = CampaignFiles.shanxi().track("school");
  private static final Round ROUND = Objects.requireNonNull(SCHOOL.round());
  private static final LocalDate APPLYING = LocalDate.of(2020, 10, 19);
  private static final LocalDate SENDS = LocalDate.of(2020, 11, 20);

  @Example
  void shanxi_inACityThatSetsNoClose_endsFromMondayToWednesday() {
    var city =
        new City(
            Instant.parse("2020-11-13T16:00:00Z"),
            Instant.parse("2020-11-20T16:00:00Z"),
            new WorkingDays(Set.of(), Set.of()),
            ZONE);
    assertThat(ROUND.leaves()).isEqualTo(2);
    assertThat(ROUND.earliest(city)).isEqualTo("2020-11-16");
    assertThat(ROUND.latest(city)).isEqualTo("2020-11-18");
    assertThat(ROUND.level().opinion().clause()).isNull();
    assertThat(CampaignFiles.shanxi().track("region").round()).isNull();
    assertThat(CampaignFiles.guizhou().tracks()).extracting(Track::round).containsOnlyNulls();
  }

  /** A later edition of the rules may end applying later in cities that set nothing. */
  @Example
  void round_thatApplyingHasOutlasted_stillHasItsLastDay() {
    var held = new Held(Instant.parse("2020-11-16T16:00:00Z"), null);
    var county =
        SCHOOL.closingAt(Instant.parse("2020-11-17T16:00:00Z")).holding(held).levels().getFirst();
    assertThat(county.window())
        .isEqualTo(new Window(Instant.parse("2020-11-15T16:00:00Z"), held.closesAt()));
  }

  @Property(tries = 3_000)
  void objection_isThatOfTheSlowRule(
      @ForAll @IntRange(min = 0, max = 20) int applying,
      @ForAll @IntRange(min = 0, max = 16) int span,
      @ForAll @IntRange(min = -1, max = 30) int standing,
      @ForAll @IntRange(min = -1, max = 36) int proposed,
      @ForAll @IntRange(min = 0, max = 3) int places,
      @ForAll boolean entered,
      @ForAll @IntRange(min = 0, max = 40 * 24) int hour) {
    var round = new Round(ROUND.level(), 1 + places % 3);
    var city = new City(end(applying), end(applying + 1 + span), DAYS, ZONE);
    var was = standing < 0 ? null : new Held(end(standing), places > 1 ? 5 : null);
    var wanted = proposed < 0 ? null : new Held(end(proposed), places % 2 == 1 ? 5 : null);
    var now = FIRST.atStartOfDay(ZONE).toInstant().plus(Duration.ofHours(hour));
    assertThat(round.objection(city, was, wanted, entered, now))
        .isEqualTo(slow(round, city, new Change(was, wanted, entered), now));
  }

  private record Change(@Nullable Held was, @Nullable Held wanted, boolean entered) {
    boolean isMore() {
      return was == null || wanted == null || !Objects.equals(was.places(), wanted.places());
    }
  }

  private static Optional<Objection> slow(Round round, City city, Change change, Instant now) {
    var was = change.was;
    var wanted = change.wanted;
    if (Objects.equals(was, wanted)) {
      return Optional.of(Objection.SAME);
    }
    if (was != null && !was.closesAt().isAfter(now)) {
      return Optional.of(Objection.OVER);
    }
    if (change.entered && change.isMore()) {
      return Optional.of(Objection.ENTERED);
    }
    if (wanted == null || (was != null && was.closesAt().equals(wanted.closesAt()))) {
      return Optional.empty();
    }
    var possible = possible(round, city);
    if (possible.isEmpty()) {
      return Optional.of(Objection.NO_ROOM);
    }
    if (!wanted.closesAt().isAfter(now)) {
      return Optional.of(Objection.PAST);
    }
    var day = wanted.closesAt().minusSeconds(1).atZone(ZONE).toLocalDate();
    if (possible.contains(day)) {
      return Optional.empty();
    }
    return Optional.of(
        day.isBefore(possible.getFirst()) ? Objection.TOO_EARLY : Objection.TOO_LATE);
  }

  /** Days after which the city still works so many, and until which its counties worked one. */
  private static List<LocalDate> possible(Round round, City city) {
    var closed = city.applying().atZone(ZONE).toLocalDate();
    var last = city.sends().minusSeconds(1).atZone(ZONE).toLocalDate();
    var days = new ArrayList<LocalDate>();
    for (var day = closed; day.isBefore(last); day = day.plusDays(1)) {
      long given = closed.datesUntil(day.plusDays(1)).filter(DAYS::isWorked).count();
      long between = day.plusDays(1).datesUntil(last).filter(DAYS::isWorked).count();
      // The city's last day is one of those that it keeps, worked or not.
      boolean isKept =
          between >= round.leaves() || (between == round.leaves() - 1 && DAYS.isWorked(day));
      if (given >= 1 && isKept) {
        days.add(day);
      }
    }
    return days;
  }

  private static Instant end(int day) {
    return FIRST.plusDays(day + 1L).atStartOfDay(ZONE).toInstant();
  }

  /** For each setting of a city and each moment: who may act on a case, and where it came in. */
  @Property(tries = 2_000)
  void standing_letsEachActInTurn(
      @ForAll @IntRange(min = 0, max = 29) int applying,
      @ForAll boolean isHeld,
      @ForAll @IntRange(min = 1, max = 10) int length,
      @ForAll @IntRange(min = 0, max = 3) int places,
      @ForAll @IntRange(min = 0, max = 70 * 24) int hour) {
    var applied = APPLYING.plusDays(applying);
    var ends = applied.plusDays(Math.min(length, 31 - applying));
    var closing = SCHOOL.closingAt(close(applied));
    var held = new Held(close(ends), places == 0 ? null : Integer.valueOf(places));
    var track = isHeld ? closing.holding(held) : closing;
    var now = APPLYING.atStartOfDay(ZONE).toInstant().plus(Duration.ofHours(hour));
    var today = now.atZone(ZONE).toLocalDate();

    assertThat(acting(track, Moment.of(now)))
        .isEqualTo(slowActing(today, applied, isHeld ? ends : null));
    assertThat(track.entry(UnitKind.COUNTY).id()).isEqualTo(isHeld ? "county" : "city");
    assertThat(track.entry(UnitKind.CITY).id()).isEqualTo("city");
    assertThat(track.entry(UnitKind.PROVINCE).id()).isEqualTo("province");
    assertThat(track.reviewLevel()).isEqualTo(SCHOOL.reviewLevel());
    if (isHeld) {
      var most = track.levels().getFirst().places();
      assertThat(Optional.ofNullable(most).map(Places::count).orElse(0)).isEqualTo(places);
      assertThat(track.inFull()).isEqualTo(track);
    }
  }

  private static List<String> acting(Track track, Moment now) {
    var acting = new ArrayList<String>();
    if (track.applying().contains(now)) {
      acting.add("applicant");
    }
    track.levels().stream()
        .filter(it -> it.window().contains(now))
        .map(Level::id)
        .forEach(acting::add);
    return acting;
  }

  private static List<String> slowActing(
      LocalDate today, LocalDate applied, @Nullable LocalDate round) {
    if (!today.isAfter(applied)) {
      return List.of("applicant");
    }
    if (round != null && !today.isAfter(round)) {
      return List.of("county");
    }
    if (!today.isAfter(SENDS)) {
      return List.of("city");
    }
    boolean isReview =
        !today.isBefore(LocalDate.of(2020, 11, 23)) && !today.isAfter(LocalDate.of(2020, 12, 18));
    return isReview ? List.of("province") : List.of();
  }

  private static Instant close(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
