package pingyou.campaign.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pingyou.campaign.level.OwnClose.City;
import pingyou.campaign.level.OwnClose.Objection;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;

/**
 * The rule for a city's close against a slow one that walks over the calendar day by day, around
 * National Day 2020, whose days off and made up for are the State Council's.
 */
final class OwnCloseTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST = LocalDate.of(2020, 9, 14);
  private static final WorkingDays DAYS =
      new WorkingDays(
          Set.copyOf(LocalDate.of(2020, 10, 1).datesUntil(LocalDate.of(2020, 10, 9)).toList()),
          Set.of(LocalDate.of(2020, 9, 27), LocalDate.of(2020, 10, 10)));

  @Example
  void shanxi_closesOnTheThirteenth_atTheLatestOnTheNineteenth() {
    var bounds = Window.ofDays(LocalDate.of(2020, 10, 19), LocalDate.of(2020, 11, 20), ZONE);
    var rule = OwnClose.of(bounds, 5, DAYS, ZONE);
    assertThat(rule.unset()).isEqualTo("2020-11-13T16:00:00Z");
    var city = new City(rule.unset(), new Window(rule.unset(), bounds.closesAt()), DAYS, ZONE);
    assertThat(rule.latest(city)).isEqualTo("2020-11-19");

    // On Thursday the next two days off lie between: Friday, Monday, Tuesday are three.
    var thursday = Instant.parse("2020-11-05T02:00:00Z");
    assertThat(rule.earliest(city, thursday)).isEqualTo("2020-11-10");
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 9), thursday))
        .contains(Objection.SHORT_NOTICE);
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 10), thursday)).isEmpty();
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 13), thursday)).contains(Objection.SAME);
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 20), thursday))
        .contains(Objection.NOTHING_KEPT);
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 21), thursday))
        .contains(Objection.OUTSIDE);
    assertThat(rule.objection(city, LocalDate.of(2020, 11, 4), thursday)).contains(Objection.PAST);
  }

  @Property(tries = 3_000)
  void objection_isThatOfTheSlowRule(
      @ForAll @IntRange(min = 12, max = 40) int length,
      @ForAll @IntRange(min = 1, max = 6) int workingDays,
      @ForAll @IntRange(min = -3, max = 45) int standing,
      @ForAll @IntRange(min = 0, max = 8) int extension,
      @ForAll @IntRange(min = -3, max = 50) int proposed,
      @ForAll @IntRange(min = -72, max = 45 * 24) int hour) {
    var bounds = Window.ofDays(FIRST, FIRST.plusDays(length), ZONE);
    var rule = OwnClose.of(bounds, workingDays, DAYS, ZONE);
    var last = FIRST.plusDays(length + (long) extension);
    boolean isSet = standing >= 0 && standing < length;
    var close = rule.close(isSet ? end(FIRST.plusDays(standing)) : null);
    var city =
        new City(close, new Window(FIRST.atStartOfDay(ZONE).toInstant(), end(last)), DAYS, ZONE);
    var now = bounds.opensAt().plus(Duration.ofHours(hour));
    var day = FIRST.plusDays(proposed);

    assertThat(rule.unset()).isEqualTo(end(slowBefore(workingDays, FIRST.plusDays(length))));
    assertThat(rule.objection(city, day, now)).isEqualTo(slow(rule, city, day, now));
  }

  /** The day before which so many days are worked, counted from the last day backwards. */
  private static LocalDate slowBefore(int workingDays, LocalDate last) {
    for (var day = last.minusDays(1); ; day = day.minusDays(1)) {
      if (DAYS.isWorked(day)
          && day.datesUntil(last).filter(DAYS::isWorked).count() == workingDays) {
        return day;
      }
    }
  }

  private static Optional<Objection> slow(OwnClose rule, City city, LocalDate day, Instant now) {
    var close = end(day);
    if (close.equals(city.close())) {
      return Optional.of(Objection.SAME);
    }
    var firstDay = rule.bounds().opensAt().atZone(ZONE).toLocalDate();
    var lastDay = rule.bounds().lastDay(ZONE);
    if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
      return Optional.of(Objection.OUTSIDE);
    }
    if (!now.isBefore(close)) {
      return Optional.of(Objection.PAST);
    }
    var today = now.atZone(ZONE).toLocalDate();
    var known = today.isBefore(firstDay) ? firstDay : today;
    long notice =
        known.plusDays(1).isAfter(day)
            ? 0
            : known.plusDays(1).datesUntil(day.plusDays(1)).filter(DAYS::isWorked).count();
    if (close.isBefore(city.close()) && notice < 3) {
      return Optional.of(Objection.SHORT_NOTICE);
    }
    var kept = slowBefore(1, city.recommends().lastDay(ZONE));
    return day.isAfter(kept) ? Optional.of(Objection.NOTHING_KEPT) : Optional.empty();
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
