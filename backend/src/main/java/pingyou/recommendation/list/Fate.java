package pingyou.recommendation.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a case when a unit's list was frozen, as the applicant is told. */
public sealed interface Fate {
  /** It goes to the next level. */
  record Forwarded() implements Fate {}

  /** It does not; no reason was given, or the campaign doesn't show reasons at this level. */
  record NotForwarded() implements Fate {}

  /** It does not, for this reason. */
  record Declined(String reason) implements Fate {}

  /** The unit sent nothing at all. */
  record Silent() implements Fate {}

  /**
   * @param list what the unit sent last; null if nothing
   * @param reasonShown whether the campaign shows reasons at this level
   */
  static Fate of(UUID application, @Nullable SentList list, boolean reasonShown) {
    if (list == null) {
      return new Silent();
    }
    if (list.recommends(application)) {
      return new Forwarded();
    }
    var reason = list.reason(application);
    return reasonShown && reason.isPresent() ? new Declined(reason.get()) : new NotForwarded();
  }
}
