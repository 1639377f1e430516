package pingyou.campaign.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Level;
import pingyou.campaign.Round;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;

/**
 * The windows of one track, read in their order: {@code 2021-08-01 .. 2021-09-13}, both days
 * included. Each must begin when the one before has ended. Where every city ends applying itself,
 * the first level is written {@code .. 2020-11-20}: it begins in each city when applying there
 * ends.
 */
final class Days {
  private static final Pattern SPAN = Pattern.compile("(\\S+) *\\.\\. *(\\S+)");
  private static final Pattern END = Pattern.compile("\\.\\. *(\\S+)");
  private static final Map<String, UnitKind> SETTERS = Map.of("city", UnitKind.CITY);
  private static final int MOST_WORKING_DAYS = 60;
  static final Window STAND_IN = new Window(Instant.MIN, Instant.MAX);

  private final ZoneId zone;
  private final WorkingDays workingDays;
  private @Nullable Window before;
  private @Nullable OwnClose own;

  Days(ZoneId zone, WorkingDays workingDays) {
    this.zone = zone;
    this.workingDays = workingDays;
  }

  /** When applications are made; in cities that end it themselves: where one sets nothing. */
  Window applying(Entries applying) {
    var setter = applying.has("set-by") ? applying.word("set-by", SETTERS) : Optional.empty();
    boolean saysUnset = applying.has("unset");
    if (setter.isEmpty()) {
      if (saysUnset && !applying.has("set-by")) {
        applying.faults().add(applying.at("unset"), "fault.unset-alone");
      }
      return next(applying);
    }
    var days = applying.number("unset", 1, MOST_WORKING_DAYS);
    return window(applying).map(bounds -> unset(applying, bounds, days)).orElse(STAND_IN);
  }

  private Window unset(Entries applying, Window bounds, int days) {
    var found = OwnClose.of(bounds, days, workingDays, zone);
    if (!found.unset().isAfter(bounds.opensAt())) {
      applying.faults().add(applying.at("unset"), "fault.unset-early");
      return STAND_IN;
    }
    own = found;
    before = new Window(bounds.opensAt(), found.unset());
    return before;
  }

  /** How cities end applying themselves, if they do. */
  @Nullable OwnClose ownClose() {
    return own;
  }

  /** The first level's window: where cities end applying themselves, only its last day is given. */
  Window first(Entries level, UnitKind kind) {
    var rule = own;
    if (rule == null) {
      return next(level);
    }
    if (kind != UnitKind.CITY) {
      level.faults().add(level.at("kind"), "fault.set-by-level");
    }
    var text = level.text("days");
    var end = END.matcher(text);
    var last = end.matches() ? day(end.group(1)) : null;
    if (last == null) {
      if (!text.isEmpty()) {
        level.faults().add(level.at("days"), "fault.not-last-day", "value", text);
      }
      return STAND_IN;
    }
    if (last.isBefore(rule.bounds().lastDay(zone))) {
      var bound = String.valueOf(rule.bounds().lastDay(zone));
      level.faults().add(level.at("days"), "fault.bounds-late", "last", bound);
      return STAND_IN;
    }
    var window = new Window(rule.unset(), last.plusDays(1).atStartOfDay(zone).toInstant());
    before = window;
    return window;
  }

  /** The round before the first level: in a city that sets no close, at the longest. */
  Round round(Entries entries, Round written, Level first) {
    var rule = own;
    var closesAt = first.window().closesAt();
    if (rule == null || !rule.unset().isBefore(closesAt) || closesAt.equals(Instant.MAX)) {
      return written;
    }
    var firstDay =
        new Round.City(rule.bounds().opensAt().plusNanos(1), closesAt, workingDays, zone);
    if (written.latest(firstDay).isBefore(written.earliest(firstDay))) {
      entries.faults().add(entries.at("leaves"), "fault.round-room");
    }
    var level = written.level().in(new Window(rule.unset(), closesAt));
    return new Round(level, written.leaves());
  }

  /** The window under {@code days}. */
  Window next(Entries entries) {
    var window = window(entries);
    window.ifPresent(it -> followOn(it, entries));
    return window.orElse(STAND_IN);
  }

  /** A window beside the others, that ends before the one read last begins. */
  Window beside(Entries entries) {
    var window = window(entries);
    var last = before;
    if (last != null && window.isPresent() && last.opensAt().isBefore(window.get().closesAt())) {
      entries
          .faults()
          .add(
              entries.at("days"),
              "fault.days-overlap",
              "first",
              String.valueOf(last.opensAt().atZone(zone).toLocalDate()),
              "last",
              String.valueOf(window.get().lastDay(zone)));
    }
    return window.orElse(STAND_IN);
  }

  private void followOn(Window window, Entries entries) {
    if (before != null && window.opensAt().isBefore(before.closesAt())) {
      entries
          .faults()
          .add(
              entries.at("days"),
              "fault.days-overlap",
              "first",
              String.valueOf(window.opensAt().atZone(zone).toLocalDate()),
              "last",
              String.valueOf(before.lastDay(zone)));
    }
    before = window;
  }

  private Optional<Window> window(Entries entries) {
    var text = entries.text("days");
    var span = SPAN.matcher(text);
    var first = span.matches() ? day(span.group(1)) : null;
    var last = span.matches() ? day(span.group(2)) : null;
    if (first != null && last != null && !last.isBefore(first)) {
      return Optional.of(Window.ofDays(first, last, zone));
    }
    if (!text.isEmpty()) {
      var fault = first == null || last == null ? "fault.not-days" : "fault.days-reversed";
      entries.faults().add(entries.at("days"), fault, "value", text);
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
