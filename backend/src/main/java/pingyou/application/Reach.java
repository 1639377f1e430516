package pingyou.application;

import java.util.UUID;
import pingyou.store.Tx;

/** What later features know about who may see a case; they answer through the wiring. */
public interface Reach {
  /** Whether the case was handed in to this unit (region code) or sent there by those below it. */
  boolean isSentTo(Tx tx, UUID application, String unit);

  /** Whether the case is on a card that this person has as a reviewer or an evaluator. */
  boolean isAssigned(Tx tx, UUID application, UUID reviewer);
}
