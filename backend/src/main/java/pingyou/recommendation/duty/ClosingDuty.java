package pingyou.recommendation.duty;

import java.time.Instant;
import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.notice.timetable.Duty;
import pingyou.recommendation.Closings;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Closes units a minute after their closes, each in a transaction of its own, lowest level first.
 */
public final class ClosingDuty implements Duty {
  private final Database database;
  private final Chain chain;
  private final Ledger ledger;
  private final Closings closings;

  public ClosingDuty(Database database, Chain chain, Ledger ledger, Closings closings) {
    this.database = database;
    this.chain = chain;
    this.ledger = ledger;
    this.closings = closings;
  }

  @Override
  public String name() {
    return "recommendation.closing";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return closings.closes(tx, campaign).stream().map(Closings::workAt).toList();
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    for (var tier : Tier.everRecommending(campaign)) {
      for (var terms : database.read(tx -> ledger.standing(tx, tier, chain.units(tier)))) {
        database.run(tx -> closings.close(tx, terms, scheduled, now));
      }
      database.run(tx -> closings.tellOfSilence(tx, tier, scheduled, now));
    }
  }
}
