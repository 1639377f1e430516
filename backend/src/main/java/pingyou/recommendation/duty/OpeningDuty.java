package pingyou.recommendation.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Window;
import pingyou.notice.Outbox;
import pingyou.notice.ladder.Ladder;
import pingyou.notice.ladder.Rung;
import pingyou.notice.timetable.Duty;
import pingyou.notice.wording.Dates;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Tidings;
import pingyou.recommendation.Tidings.Telling;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Database;
import pingyou.store.Tx;

/** Tells units that have candidates, on the morning of the day, that they may begin. */
public final class OpeningDuty implements Duty {
  private final Database database;
  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Tidings tidings;
  private final Outbox outbox;

  public OpeningDuty(
      Database database,
      Chain chain,
      Candidates candidates,
      Ledger ledger,
      Tidings tidings,
      Outbox outbox) {
    this.database = database;
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.tidings = tidings;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "recommendation.opening";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return Tier.everRecommending(campaign).stream()
        .flatMap(tier -> ledger.windows(tx, tier).stream())
        .flatMap(window -> rungs(window, campaign).stream())
        .distinct()
        .toList();
  }

  private static List<Instant> rungs(Window window, Campaign campaign) {
    return Ladder.opening(window, campaign.zone()).rungs().stream().map(Rung::at).toList();
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    for (var tier : Tier.everRecommending(campaign)) {
      boolean isRung =
          database.read(tx ->
              ledger.windows(tx, tier).stream()
                  .anyMatch(it -> rungs(it, campaign).contains(scheduled)));
      if (isRung && now.isBefore(tier.level().window().closesAt())) {
        database.read(tx -> ledger.standing(tx, tier, chain.units(tier))).stream()
            .filter(it -> rungs(it.level().window(), campaign).contains(scheduled))
            .forEach(it -> database.run(tx -> tell(tx, it, now)));
      }
    }
  }

  private void tell(Tx tx, Terms terms, Instant now) {
    int count = candidates.reaching(tx, terms).size();
    if (count > 0) {
      var window = terms.level().window();
      var values =
          Map.of(
              "count", Integer.toString(count),
              "deadline", Dates.close(window.closesAt(), terms.campaign().zone()));
      var telling = new Telling("window.opening", window.opensAt().toString(), values, now);
      tidings.toOfficials(tx, terms, telling).forEach(notice -> outbox.add(tx, notice));
    }
  }
}
