package pingyou.recommendation.list;

import java.util.Map;

/**
 * What keeps a case from being recommended, whatever the unit thinks of it.
 *
 * @param values for its sentence, beside name and number of the case
 */
public record Hold(Kind kind, Map<String, String> values) {
  public Hold {
    values = Map.copyOf(values);
  }

  /** Why. */
  public enum Kind {
    /** It won in an earlier year. */
    PAST_WINNER,
    /** Its name is near one that won, and the secretariat hasn't said whether they are the same. */
    LIKE_WINNER,
    /** Its platform isn't known to be connected, and nobody has asked yet. */
    PLATFORM_UNKNOWN,
    /** The secretariat was asked about its platform and hasn't answered. */
    PLATFORM_ASKED,
    /** The secretariat said that its platform won't do. */
    PLATFORM_UNFIT,
    /** Its platform isn't known to be connected; a reason is enough. */
    PLATFORM_REASON
  }

  /** Whether a reason of the unit is enough. */
  public boolean yieldsToReason() {
    return kind == Kind.PLATFORM_REASON;
  }
}
