package pingyou.campaign.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Window;

/**
 * The windows of one track, read in their order: {@code 2021-08-01 .. 2021-09-13}, both days
 * included. Each must begin when the one before has ended.
 */
final class Days {
  private static final Pattern SPAN = Pattern.compile("(\\S+) *\\.\\. *(\\S+)");
  private static final Window STAND_IN = new Window(Instant.MIN, Instant.MAX);

  private final ZoneId zone;
  private @Nullable Window before;

  Days(ZoneId zone) {
    this.zone = zone;
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
