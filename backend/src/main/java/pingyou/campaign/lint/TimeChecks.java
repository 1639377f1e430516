package pingyou.campaign.lint;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Round;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/** Windows against the calendar and against each other. */
final class TimeChecks {
  /** With fewer a level has no whole week and a day in hand. */
  private static final int ENOUGH_DAYS = 6;

  private static final Pattern BEFORE = Pattern.compile("[0-9]\\s*[日号]之?前");

  private final ZoneId zone;
  private final Calendar calendar;

  TimeChecks(ZoneId zone, Calendar calendar) {
    this.zone = zone;
    this.calendar = calendar;
  }

  /** A window with its place and whence it comes. */
  private record Span(String path, Window window, Clause clause) {}

  /** All windows are whole days; told once. */
  void checkHours(Campaign campaign, Notes notes) {
    var first = campaign.tracks().getFirst();
    notes.ask(Check.CLOSE_HOUR, "tracks/" + first.id() + "/applying/days", first.clause());
  }

  void check(Track track, String path, Notes notes) {
    var spans = spans(track, path);
    spans.forEach(it -> check(it, notes));
    checkYears(spans, notes);
    for (var level : track.levels().subList(0, track.levels().size() - 1)) {
      checkEnough(level, path + "levels/" + level.id() + "/days", notes);
    }
    checkRound(track, path, notes);
    for (var gap : track.gaps()) {
      checkGap(track, gap, path, notes);
    }
  }

  private static List<Span> spans(Track track, String path) {
    var spans = new ArrayList<Span>();
    spans.add(new Span(path + "applying/days", track.applying(), track.clause()));
    for (var level : track.levels()) {
      var at = path + "levels/" + level.id() + "/";
      spans.add(new Span(at + "days", level.window(), level.clause()));
      var entrance = level.entrance();
      if (entrance != null) {
        spans.add(new Span(at + "enters/days", entrance.applying(), entrance.clause()));
      }
    }
    return spans;
  }

  private void check(Span span, Notes notes) {
    var first = first(span.window());
    var last = span.window().lastDay(zone);
    if (calendar.isOff(first)) {
      notes.ask(Check.OPENS_ON_DAY_OFF, span.path(), span.clause(), "day", first.toString());
    }
    if (calendar.isOff(last)) {
      notes.ask(Check.CLOSES_ON_DAY_OFF, span.path(), span.clause(), "day", last.toString());
    }
    var quote = span.clause().quote();
    if (quote != null && BEFORE.matcher(quote).find()) {
      notes.ask(Check.BEFORE_DAY, span.path(), span.clause(), "day", last.toString());
    }
  }

  private void checkYears(List<Span> spans, Notes notes) {
    for (var span : spans) {
      int year = span.window().lastDay(zone).getYear();
      if (!calendar.years().contains(year)) {
        notes.ask(Check.NO_CALENDAR, span.path(), span.clause(), "year", String.valueOf(year));
        return;
      }
    }
  }

  private void checkEnough(Level level, String path, Notes notes) {
    long worked = calendar.worked(first(level.window()), level.window().lastDay(zone));
    if (worked < ENOUGH_DAYS) {
      var days = String.valueOf(worked);
      notes.ask(Check.FEW_WORKING_DAYS, path, level.clause(), "level", level.title(), "days", days);
    }
  }

  /** Whether a city that sets no close of applying can hold the round at all. */
  private void checkRound(Track track, String path, Notes notes) {
    var round = track.round();
    if (round == null) {
      return;
    }
    var level = round.level();
    long worked = calendar.worked(first(level.window()), level.window().lastDay(zone));
    if (worked < Round.GIVEN + round.leaves()) {
      notes.ask(
          Check.ROUND_ROOM,
          path + "levels/" + level.id() + "/leaves",
          level.clause(),
          "level",
          level.title(),
          "days",
          String.valueOf(worked),
          "leaves",
          String.valueOf(round.leaves()));
    }
  }

  private void checkGap(Track track, Window gap, String path, Notes notes) {
    var first = first(gap);
    var last = gap.lastDay(zone);
    if (calendar.worked(first, last) == 0) {
      return;
    }
    var next =
        track.levels().stream()
            .filter(it -> it.window().opensAt().equals(gap.closesAt()))
            .findFirst()
            .orElseThrow();
    notes.ask(
        Check.GAP,
        path + "levels/" + next.id() + "/days",
        next.clause(),
        "from",
        first.toString(),
        "to",
        last.toString(),
        "level",
        next.title());
  }

  private LocalDate first(Window window) {
    return window.opensAt().atZone(zone).toLocalDate();
  }
}
