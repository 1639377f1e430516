package pingyou.campaign.level;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;

/**
 * That every city ends applying itself, inside the campaign's bounds.
 *
 * @param bounds in which applications are made, whatever the city
 * @param workingDays how many of them a city that sets nothing closes before the bounds do
 * @param unset the close of such a city
 */
public record OwnClose(Window bounds, int workingDays, Instant unset) {
  /** Of how many working days applicants know before a close that was moved forward. */
  public static final int NOTICE = 3;

  /** How many working days a city keeps for recommending. */
  public static final int KEPT = 1;

  public static OwnClose of(Window bounds, int workingDays, WorkingDays days, ZoneId zone) {
    var last = days.before(workingDays, bounds.lastDay(zone));
    return new OwnClose(bounds, workingDays, endOf(last, zone));
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The close of a city that set this one, or none. */
  public Instant close(@Nullable Instant set) {
    return set == null ? unset : set;
  }

  /** Why a city may not end applying on a day. */
  public enum Objection {
    /** It does so already. */
    SAME,
    PAST,
    /** The day lies outside the campaign's bounds. */
    OUTSIDE,
    /** Applicants would know too late. */
    SHORT_NOTICE,
    /** The city would be left without a working day to recommend in. */
    NOTHING_KEPT
  }

  /**
   * A city that would move its close.
   *
   * @param close as it stands
   * @param recommends when the city recommends, until its own close with an extension
   */
  public record City(Instant close, Window recommends, WorkingDays days, ZoneId zone) {}

  /** The last day on which a city may end applying. */
  public LocalDate latest(City city) {
    var kept = city.days().before(KEPT, city.recommends().lastDay(city.zone()));
    var bound = bounds.lastDay(city.zone());
    return kept.isBefore(bound) ? kept : bound;
  }

  /** The first day to which a city may move its close forward. */
  public LocalDate earliest(City city, Instant now) {
    var from = now.isBefore(bounds.opensAt()) ? bounds.opensAt() : now;
    return city.days().last(NOTICE, from, city.zone());
  }

  /** What speaks against ending applying at this day's 24:00. */
  public Optional<Objection> objection(City city, LocalDate day, Instant now) {
    var close = endOf(day, city.zone());
    if (close.equals(city.close())) {
      return Optional.of(Objection.SAME);
    }
    if (close.isAfter(bounds.closesAt()) || !close.isAfter(bounds.opensAt())) {
      return Optional.of(Objection.OUTSIDE);
    }
    if (!close.isAfter(now)) {
      return Optional.of(Objection.PAST);
    }
    if (close.isBefore(city.close()) && day.isBefore(earliest(city, now))) {
      return Optional.of(Objection.SHORT_NOTICE);
    }
    return day.isAfter(latest(city)) ? Optional.of(Objection.NOTHING_KEPT) : Optional.empty();
  }
}
