package pingyou.recommendation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.chain.Unit;

/**
 * Something that happened on a unit's desk.
 *
 * @param application the case that it was about, if one
 * @param person who did it; null for the close
 * @param detail by deed: {@code until} and {@code count}, how many each may send, of a round;
 *     {@code from} of a decision, what was chosen before; {@code from} and {@code to} of a rank;
 *     {@code sequence} and {@code count} of a sent list; {@code until}, the last day, and {@code
 *     reason} of an extension and of a close of applying; {@code to} and {@code reason} of a quota;
 *     {@code count} of what was frozen, absent if nothing had been sent
 */
public record Step(
    Deed deed,
    @Nullable UUID application,
    @Nullable UUID person,
    Instant at,
    Map<String, String> detail) {
  private static final String FREE_TEXT = "reason";

  public Step {
    detail = Map.copyOf(detail);
  }

  /** What was done. Stored as text. */
  public enum Deed {
    RECOMMENDED,
    DECLINED,
    UNDECIDED,
    OPINION,
    RANKED,
    ORDERED,
    SENT,
    EXTENDED,
    CLOSED,
    /** The city set when applying ends in it. */
    APPLYING_CLOSE,
    /** The secretariat set another number of places for the unit. */
    QUOTA,
    /** The secretariat took that back: the rules' number holds. */
    QUOTA_RULE,
    /** The city lets its counties choose first. */
    ROUND_HELD,
    ROUND_DROPPED;

    /** The name of the deed in the audit: {@code recommendation.sent}. */
    String audited() {
      return "recommendation." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The detail for the audit: which unit, and no text that a person typed. */
  Map<String, String> audited(Unit unit) {
    var audited = new HashMap<>(detail);
    audited.remove(FREE_TEXT);
    audited.putAll(Map.of("track", unit.track(), "level", unit.level(), "unit", unit.region()));
    return audited;
  }
}
