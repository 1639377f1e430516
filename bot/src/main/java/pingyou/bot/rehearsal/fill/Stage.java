package pingyou.bot.rehearsal.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;

/** A state that the cases are brought to, from the one before. */
interface Stage {
  /** In addresses: {@code submitted}. */
  String id();

  /** As people choose it. */
  String label(Scene scene);

  /** When it is played; empty while the stage before hasn't decided that. */
  Optional<Span> span(Scene scene);

  /** Whether every case is there or further, as the data say. */
  boolean isReached(Scene scene);

  /**
   * What somebody has to do by hand before the clock may be moved to this stage, for people: later
   * it would be too late for that.
   */
  default Optional<String> obstacle(Scene scene) {
    return Optional.empty();
  }

  /** Does what is left to do, at the present time. */
  void play(Scene scene);

  /** What there is now, for people. */
  String told(Scene scene);

  /**
   * When something can be done.
   *
   * @param closesAt null: ever after
   */
  record Span(Instant opensAt, @Nullable Instant closesAt) {
    /** When offices open. */
    private static final Duration MORNING = Duration.ofHours(9);

    /** What a stage takes, in time that runs on. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    static Span of(Window window) {
      return new Span(window.opensAt(), window.closesAt());
    }

    /** From after a close on, when its work is done. */
    static Span after(Instant close) {
      return new Span(close.plus(Moment.ARRIVAL), null);
    }

    /** Nine in the morning of the first day, or in the middle of a shorter window. */
    Instant begins() {
      var morning = opensAt.plus(MORNING);
      return closesAt == null || morning.isBefore(closesAt.minus(ENOUGH))
          ? morning
          : opensAt.plus(Duration.between(opensAt, closesAt).dividedBy(2));
    }

    boolean isOpen(Instant now) {
      return !now.isBefore(opensAt) && !isOver(now);
    }

    boolean isOver(Instant now) {
      return closesAt != null && now.isAfter(closesAt.minus(ENOUGH));
    }
  }
}
