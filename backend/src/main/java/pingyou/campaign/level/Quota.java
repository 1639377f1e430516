package pingyou.campaign.level;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many cases one unit may send.
 *
 * @param rule what the campaign says for every unit of the level; null if nothing
 * @param own what the secretariat set for this unit alone; null if it didn't
 */
public record Quota(@Nullable Places rule, @Nullable Own own) {
  /** Any number, and nobody set another. */
  public static final Quota NONE = new Quota(null, null);

  /** The highest number that a unit can be given. */
  public static final int MOST = 10_000;

  /**
   * A unit's own number.
   *
   * @param count 0 lets it recommend nobody
   * @param reason why it is another than the rule's, as the unit reads it
   */
  public record Own(int count, String reason) {}

  /** How many cases may be sent; null if any number. */
  public @Nullable Integer places() {
    if (own != null) {
      return own.count();
    }
    return rule == null ? null : rule.count();
  }

  /** Whether the unit was told to recommend nobody. */
  public boolean isNobody() {
    return own != null && own.count() == 0;
  }

  /** Why a unit may not be given a number. */
  public enum Objection {
    /** It is not a number of places. */
    RANGE,
    /** The rule says the same. */
    SAME,
    /** The rule holds already. */
    NOT_SET,
    /** The unit has sent more. */
    SENT
  }

  /**
   * What speaks against giving the unit another number.
   *
   * @param wanted null for the rule's again
   * @param sent how many cases it has sent
   */
  public Optional<Objection> objection(@Nullable Integer wanted, int sent) {
    if (wanted == null) {
      return own == null ? Optional.of(Objection.NOT_SET) : over(new Quota(rule, null), sent);
    }
    if (wanted < 0 || wanted > MOST) {
      return Optional.of(Objection.RANGE);
    }
    if (own == null && rule != null && rule.count() == wanted) {
      return Optional.of(Objection.SAME);
    }
    return over(new Quota(rule, new Own(wanted, "")), sent);
  }

  private static Optional<Objection> over(Quota then, int sent) {
    var places = then.places();
    return places != null && places < sent ? Optional.of(Objection.SENT) : Optional.empty();
  }
}
