package pingyou.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Places;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;

/**
 * A level below the first that each city may hold for itself: cases of its counties then come in
 * there. For a city that doesn't the level isn't there at all.
 *
 * @param level as far as the rules give it; its window is that of a city that sets no close of
 *     applying, at the longest
 * @param leaves how many working days the city keeps for itself after it
 */
public record Round(Level level, int leaves) {
  /** How many working days the units of the level have at least. */
  public static final int GIVEN = 1;

  public static final int MOST_PLACES = 10_000;

  /**
   * That a city holds it.
   *
   * @param closesAt when its units must have sent
   * @param places how many cases each may send; null if any number
   */
  public record Held(Instant closesAt, @Nullable Integer places) {}

  /** The level as a city holds it, from when applying ends there. */
  Level held(Instant from, Held held) {
    var closesAt = held.closesAt();
    // A later edition of the rules may let applying end after what the city had set before it.
    var opensAt = from.isBefore(closesAt) ? from : closesAt.minus(GIVEN, ChronoUnit.DAYS);
    var places = held.places();
    return level.with(
        new Window(opensAt, closesAt), places == null ? null : new Places(places, level.clause()));
  }

  /**
   * A city with its other days.
   *
   * @param applying when applying ends there
   * @param sends when cities must have sent; a later close that one alone was given doesn't count
   */
  public record City(Instant applying, Instant sends, WorkingDays days, ZoneId zone) {}

  /** The first day on which the round may end: its units have had a working day. */
  public LocalDate earliest(City city) {
    return city.days().last(GIVEN, city.applying().minusNanos(1), city.zone());
  }

  /** The last one: the city keeps its working days. */
  public LocalDate latest(City city) {
    var last = city.sends().minusNanos(1).atZone(city.zone()).toLocalDate();
    return city.days().before(leaves, last);
  }

  /** Why a city may not have a round so, or not do without one. */
  public enum Objection {
    /** It is so already. */
    SAME,
    /** A case of the city was submitted: it knows who looks at it next, and how many go on. */
    ENTERED,
    /** The round is over. */
    OVER,
    /** Between the city's two closes there is no day for it. */
    NO_ROOM,
    PAST,
    TOO_EARLY,
    TOO_LATE
  }

  /**
   * What speaks against holding it so, or against holding none.
   *
   * @param standing as it is now; null where the city holds none
   * @param wanted null to hold none
   * @param entered whether a case of the city was submitted
   */
  public Optional<Objection> objection(
      City city, @Nullable Held standing, @Nullable Held wanted, boolean entered, Instant now) {
    if (Objects.equals(standing, wanted)) {
      return Optional.of(Objection.SAME);
    }
    if (standing != null && !now.isBefore(standing.closesAt())) {
      return Optional.of(Objection.OVER);
    }
    if (standing == null || wanted == null) {
      return entered
          ? Optional.of(Objection.ENTERED)
          : Optional.ofNullable(wanted).flatMap(it -> ofClose(city, it.closesAt(), now));
    }
    if (entered && !Objects.equals(standing.places(), wanted.places())) {
      return Optional.of(Objection.ENTERED);
    }
    return standing.closesAt().equals(wanted.closesAt())
        ? Optional.empty()
        : ofClose(city, wanted.closesAt(), now);
  }

  private Optional<Objection> ofClose(City city, Instant close, Instant now) {
    if (latest(city).isBefore(earliest(city))) {
      return Optional.of(Objection.NO_ROOM);
    }
    if (!now.isBefore(close)) {
      return Optional.of(Objection.PAST);
    }
    var day = close.minusNanos(1).atZone(city.zone()).toLocalDate();
    if (day.isBefore(earliest(city))) {
      return Optional.of(Objection.TOO_EARLY);
    }
    return day.isAfter(latest(city)) ? Optional.of(Objection.TOO_LATE) : Optional.empty();
  }
}
