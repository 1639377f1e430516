package pingyou.application.reveal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.answer.Credentials;
import pingyou.campaign.Campaign;
import pingyou.notice.timetable.Duty;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Destroys learning-space passwords 24 hours after scoring, arbitration and spot checks of their
 * case are closed. Who closes them says so with {@link #closed}, and {@link #reopened} if a case is
 * opened again.
 */
public final class PasswordWipe implements Duty {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int AT_ONCE = 50;

  private final Database database;
  private final Credentials credentials;

  public PasswordWipe(Database database, Credentials credentials) {
    this.database = database;
    this.credentials = credentials;
  }

  /** Nobody will need the case's password any more. */
  public void closed(Tx tx, UUID application, Instant now) {
    credentials.wipeAt(tx, application, now.plus(KEPT));
  }

  /** The case's password is needed again; one that is wiped stays so. */
  public void reopened(Tx tx, UUID application) {
    credentials.wipeAt(tx, application, null);
  }

  @Override
  public String name() {
    return "application.wipe";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return credentials.wipings(tx, campaign.id());
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    while (wipeSome(campaign, now) == AT_ONCE) {
      // The next ones, in a transaction of their own.
    }
  }

  private int wipeSome(Campaign campaign, Instant now) {
    return database.write(tx -> {
      var applications = credentials.toWipe(tx, campaign.id(), now, AT_ONCE);
      applications.forEach(application -> wipe(tx, campaign.id(), application, now));
      return applications.size();
    });
  }

  private void wipe(Tx tx, String campaign, UUID application, Instant now) {
    credentials.wipe(tx, application, now);
    tx.audit(new AuditLine(Actor.SYSTEM, "application.wipe", campaign, application, now, Map.of()));
  }
}
