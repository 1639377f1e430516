package pingyou.bot.sandbox.control;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.time.Instant;
import java.util.List;

/** The product's business clock. Calls may block until all work that became due is done. */
public interface ClockControl {
  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  enum StopKind {
    /** A window opens. */
    OPEN,
    /** A window closes. */
    CLOSE,
    /** Something else is scheduled, such as a reminder. */
    DUTY,
    /** Where a loaded campaign can be begun: an instant for reset, past or to come. */
    START
  }

  /**
   * A scheduled instant worth stopping at.
   *
   * @param label short, for people, such as 申报截止
   */
  record Stop(Instant at, String label, StopKind kind) {}

  /**
   * A move that is done.
   *
   * @param passed the scheduled instants on the way, in order
   */
  record Moved(Instant from, Instant to, List<Stop> passed) {}

  Instant now();

  /** Moves forward; throws {@link IllegalArgumentException} for a move back. */
  Moved moveTo(Instant to);

  /** Sets the clock anew, back as well. */
  Moved reset(Instant to);

  /** Stops to come in order, and the starts of all campaigns. */
  List<Stop> stops();
}
