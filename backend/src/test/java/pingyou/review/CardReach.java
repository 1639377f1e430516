package pingyou.review;

import java.util.UUID;
import pingyou.application.Reach;
import pingyou.store.Tx;

/** What review answers of who may see a case; no unit is sent anything here. */
record CardReach(Admission admission) implements Reach {
  @Override
  public boolean isSentTo(Tx tx, UUID application, String unit) {
    return false;
  }

  @Override
  public boolean isAssigned(Tx tx, UUID application, UUID reviewer) {
    return admission.isAssigned(tx, application, reviewer);
  }
}
