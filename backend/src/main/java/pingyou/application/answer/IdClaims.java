package pingyou.application.answer;

import java.util.UUID;
import pingyou.application.Application;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/**
 * One submitted case per ID number and track, by blind index. A draft claims nothing, so that
 * nobody can keep another person out by writing that person's number.
 */
public final class IdClaims {
  private final Vault vault;

  public IdClaims(Vault vault) {
    this.vault = vault;
  }

  /** Whether another application has submitted this number in the track. */
  public boolean isTaken(Tx tx, Application application, String idNumber) {
    var claimant =
        tx.mapper(AnswerMapper.class)
            .claimant(
                application.campaign(), application.track(), blindIndex(application, idNumber));
    return claimant != null && !claimant.equals(application.id());
  }

  /** Claims the number in place of whatever the application claimed; false if it is taken. */
  public boolean claim(Tx tx, Application application, String idNumber) {
    var mapper = tx.mapper(AnswerMapper.class);
    var blindIndex = blindIndex(application, idNumber);
    mapper.claim(application, blindIndex);
    if (isTaken(tx, application, idNumber)) {
      return false;
    }
    mapper.releaseOthers(application.id(), blindIndex);
    return true;
  }

  /** Gives the application's number free. */
  public void release(Tx tx, UUID application) {
    tx.mapper(AnswerMapper.class).release(application);
  }

  private String blindIndex(Application application, String idNumber) {
    return vault.blindIndex(application.campaign(), idNumber);
  }
}
