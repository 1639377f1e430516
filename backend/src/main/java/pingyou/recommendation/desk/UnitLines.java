package pingyou.recommendation.desk;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Quota.Own;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Frozen;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.quota.Quotas;
import pingyou.store.Tx;

/** How all units of a level stand, read at once. */
public final class UnitLines {
  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Quotas quotas;

  public UnitLines(Chain chain, Candidates candidates, Ledger ledger, Quotas quotas) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.quotas = quotas;
  }

  /** What is known of a tier's units, by region code. */
  private record Known(
      Map<String, Set<UUID>> received,
      Map<String, Set<UUID>> decided,
      Map<String, Instant> sent,
      Map<String, Instant> extensions,
      Map<String, Instant> closes,
      Map<String, Own> quotas) {}

  /** Every unit of the tier, in the order of their codes. */
  public List<UnitLine> of(Tx tx, Tier tier) {
    var known =
        new Known(
            candidates.reaching(tx, tier),
            ledger.decided(tx, tier),
            ledger.sent(tx, tier),
            ledger.extensions(tx, tier),
            ledger.frozen(tx, tier).stream().collect(toMap(Frozen::region, Frozen::closesAt)),
            quotas.own(tx, tier));
    return ledger.standing(tx, tier, chain.units(tier)).stream()
        .map(it -> line(it, known))
        .toList();
  }

  private static UnitLine line(Terms terms, Known known) {
    var region = terms.region().code();
    var received = known.received.getOrDefault(region, Set.of());
    var decided = known.decided.getOrDefault(region, Set.of());
    var window = terms.window(known.extensions.get(region));
    @Nullable Instant closed = known.closes.get(region);
    return new UnitLine(
        terms,
        window,
        new Quota(terms.level().places(), known.quotas.get(region)),
        received.size(),
        (int) received.stream().filter(decided::contains).count(),
        known.sent.get(region),
        closed != null && !closed.isBefore(window.closesAt()));
  }
}
