package pingyou.person.consent;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Hashes;
import pingyou.store.Tx;

/** What people agreed to: agreement, version, hash of the text, and when. */
public final class Consents {
  /** Keeps a consent; giving it again changes nothing. */
  public void give(Tx tx, UUID person, String campaign, Agreement agreement, Moment moment) {
    if (given(tx, person, campaign, agreement.id(), agreement.version())) {
      return;
    }
    var hash = Hashes.sha256(agreement.text());
    tx.mapper(ConsentMapper.class).insert(person, campaign, agreement, hash, moment);
    var detail = Map.of("agreement", agreement.id(), "version", agreement.version(), "text", hash);
    tx.audit(
        new AuditLine(Actor.person(person), "consent.give", campaign, person, moment.at(), detail));
  }

  /**
   * A text that someone agreed to.
   *
   * @param agreement its id within the campaign
   */
  public record Given(String agreement, String version) {
    public static Given of(Agreement agreement) {
      return new Given(agreement.id(), agreement.version());
    }
  }

  /** Everything that the person agreed to in a campaign. */
  public Set<Given> of(Tx tx, UUID person, String campaign) {
    return Set.copyOf(tx.mapper(ConsentMapper.class).all(person, campaign));
  }

  /** Whether the person agreed to this version of the text. */
  public boolean given(Tx tx, UUID person, String campaign, String agreementId, String version) {
    return tx.mapper(ConsentMapper.class).count(person, campaign, agreementId, version) == 1;
  }
}
