package pingyou.campaign.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;

/** Changed windows: later closes while they are open, other openings before they are. */
record Closes(ZoneId zone, Instant now) {
  private static final Pattern SPAN = Pattern.compile("(\\S+) *\\.\\. *(\\S+)");

  Optional<Refusal> refusal(Change change) {
    var old = window(change.before());
    var changed = window(change.after());
    if (old.isEmpty() || changed.isEmpty()) {
      return Optional.of(Refusal.of("publish.refused.levels"));
    }
    return reason(old.get(), changed.get()).map(it -> Refusal.of("publish.refused." + it));
  }

  private Optional<String> reason(Window old, Window changed) {
    if (changed.closesAt().isBefore(old.closesAt())) {
      return Optional.of("close-earlier");
    }
    if (changed.closesAt().isAfter(old.closesAt()) && !now.isBefore(old.closesAt())) {
      return Optional.of("closed");
    }
    if (!changed.opensAt().equals(old.opensAt())
        && !(now.isBefore(old.opensAt()) && now.isBefore(changed.opensAt()))) {
      return Optional.of("opened");
    }
    return Optional.empty();
  }

  private Optional<Window> window(@Nullable Object days) {
    if (!(days instanceof String text)) {
      return Optional.empty();
    }
    var span = SPAN.matcher(text.strip());
    return span.matches()
        ? Optional.of(
            Window.ofDays(LocalDate.parse(span.group(1)), LocalDate.parse(span.group(2)), zone))
        : Optional.empty();
  }
}
