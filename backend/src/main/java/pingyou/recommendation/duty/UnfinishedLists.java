package pingyou.recommendation.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.notice.wording.Dates;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Closings;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Sending;
import pingyou.recommendation.Tidings;
import pingyou.recommendation.Tidings.Telling;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Tx;

/** Lists that a unit with candidates has not sent yet, or not since it changed them. */
public final class UnfinishedLists implements Unfinished {
  private static final String KIND = "deadline.recommending";

  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Closings closings;
  private final Tidings tidings;

  public UnfinishedLists(
      Chain chain, Candidates candidates, Ledger ledger, Closings closings, Tidings tidings) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.closings = closings;
    this.tidings = tidings;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Instant> closes(Tx tx, Campaign campaign) {
    return List.copyOf(closings.closes(tx, campaign));
  }

  @Override
  public List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now) {
    return Tier.everRecommending(campaign).stream()
        .flatMap(tier -> ledger.standing(tx, tier, chain.units(tier)).stream())
        .filter(terms -> isMeant(tx, terms, rung))
        .flatMap(terms -> remind(tx, terms, rung, now))
        .toList();
  }

  private boolean isMeant(Tx tx, Terms terms, Rung rung) {
    var window = ledger.window(tx, terms);
    return window.closesAt().equals(rung.close()) && !rung.at().isBefore(window.opensAt());
  }

  private Stream<Notice> remind(Tx tx, Terms terms, Rung rung, Instant now) {
    var list = candidates.working(tx, terms);
    var sent = ledger.lastSending(tx, terms.unit()).map(Sending::list).orElse(null);
    if (!list.isOwed(sent)) {
      return Stream.of();
    }
    var values =
        Map.of(
            "count", Long.toString(list.undecided()),
            "deadline", Dates.close(rung.close(), terms.campaign().zone()));
    return tidings.toOfficials(tx, terms, new Telling(KIND, rung.occasion(), values, now)).stream();
  }
}
