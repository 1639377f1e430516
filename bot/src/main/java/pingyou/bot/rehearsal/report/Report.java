package pingyou.bot.rehearsal.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.bot.rehearsal.season.Diary;

/**
 * What came of a rehearsal.
 *
 * @param seed with which it can be played again
 * @param took machine time
 * @param perDay template messages that the platform takes a day
 * @param notes what happened on purpose, in the order of its time
 */
public record Report(
    String campaign,
    String title,
    long seed,
    int applicants,
    Duration took,
    int perDay,
    List<TrackLine> tracks,
    List<CityLine> cities,
    List<UnitLine> units,
    List<OwnDays> own,
    Traffic traffic,
    Map<Diary.What, Long> counts,
    List<Diary.Note> notes) {
  public Report {
    tracks = List.copyOf(tracks);
    cities = List.copyOf(cities);
    units = List.copyOf(units);
    own = List.copyOf(own);
    notes = List.copyOf(notes);
  }

  /**
   * A track from the first draft to the last prize.
   *
   * @param applied that were begun
   * @param lapsed that were not submitted before the close
   * @param places how many each kind of prize or list has, and how many it took, best first
   */
  public record TrackLine(
      String title, long applied, long submitted, long lapsed, int reviewed, List<Taken> places) {
    public TrackLine {
      places = List.copyOf(places);
    }
  }

  public record Taken(String title, int places, int taken) {}

  public record CityLine(String name, long applied, long submitted) {}

  /**
   * All units of a level.
   *
   * @param received to how many units anything came
   * @param sent how many of them sent a list
   * @param cases that came to them, and that went on
   * @param places of all units together; absent without a quota
   */
  public record UnitLine(
      String track,
      String level,
      int received,
      int sent,
      int cases,
      int forwarded,
      @Nullable Integer places) {}

  /**
   * Days that a city set for itself.
   *
   * @param city null: those of all others
   * @param applyingUntil when applying ends there
   * @param roundUntil when its counties have chosen; null if they don't
   * @param places how many each county may send; null if any number
   */
  public record OwnDays(
      String track,
      @Nullable String city,
      Instant applyingUntil,
      @Nullable Instant roundUntil,
      @Nullable Integer places) {}

  /**
   * What went over the wire.
   *
   * @param bounds upper ends of the spans of {@code spans}, in milliseconds; what is slower comes
   *     last
   * @param spans how many answers took so long
   */
  public record Traffic(
      List<Day> days, List<Integer> bounds, List<Long> spans, List<Slow> slowest) {
    public Traffic {
      days = List.copyOf(days);
      bounds = List.copyOf(bounds);
      spans = List.copyOf(spans);
      slowest = List.copyOf(slowest);
    }

    public long answers() {
      return spans.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * @param answers to people's messages and events
   * @param templates template messages by title
   */
  public record Day(LocalDate date, long answers, Map<String, Long> templates) {
    public Day {
      templates = Map.copyOf(templates);
    }

    public long sent() {
      return templates.values().stream().mapToLong(Long::longValue).sum();
    }

    public long all() {
      return answers + sent();
    }
  }

  /**
   * @param at business time
   * @param what was said or done
   */
  public record Slow(Instant at, String what, long ms) {}
}
