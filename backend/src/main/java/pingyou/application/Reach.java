package pingyou.application;

import java.util.UUID;
import pingyou.store.Tx;

/** What later features know about who may see a case; they answer through the wiring. */
public interface Reach {
  /** Whether a unit of a lower level has validly sent the case to this one (region code). */
  boolean isSentTo(Tx tx, UUID application, String unit);

  /** Whether the case is on a card of this reviewer. */
  boolean isAssigned(Tx tx, UUID application, UUID reviewer);
}
