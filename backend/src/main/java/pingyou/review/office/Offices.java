package pingyou.review.office;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.campaign.Campaign;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Closings;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.review.Office;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** The offices that score: their windows and cases as recommending knows them, their evaluators. */
public final class Offices {
  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Closings closings;
  private final Roles roles;

  public Offices(
      Chain chain, Candidates candidates, Ledger ledger, Closings closings, Roles roles) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.closings = closings;
    this.roles = roles;
  }

  /** The levels at which offices score. */
  public static List<Tier> tiers(Campaign campaign) {
    return Tier.recommending(campaign).stream()
        .filter(tier -> tier.level().scoring().isDone())
        .toList();
  }

  /** The office's terms, with its window as it stands now. */
  public Terms terms(Tx tx, Terms track, Office office) {
    return track.of(office, ledger.window(tx, chain.terms(unit(track, office))));
  }

  private static Unit unit(Terms track, Office office) {
    return new Unit(track.campaign().id(), track.track().id(), office.level(), office.region());
  }

  /** Everything that these regions' offices score, track by track, each in its window now. */
  public List<Terms> of(Tx tx, Campaign campaign, Collection<String> regions) {
    return regions.isEmpty()
        ? List.of()
        : tiers(campaign).stream().flatMap(tier -> at(tx, tier, regions)).toList();
  }

  private Stream<Terms> at(Tx tx, Tier tier, Collection<String> regions) {
    var extensions = ledger.extensions(tx, tier);
    var track = new Terms(tier.campaign(), tier.track());
    return regions.stream()
        .flatMap(region -> chain.find(tier, region).stream())
        .map(unit -> {
          var region = unit.region().code();
          var office = new Office(tier.level().id(), region);
          return track.of(office, unit.window(extensions.get(region)));
        });
  }

  /** Everything that is scored by the offices that have evaluators. */
  public List<Terms> staffed(Tx tx, Campaign campaign) {
    var regions =
        appointed(tx, campaign).stream()
            .map(Grant::unit)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return of(tx, campaign, regions);
  }

  /** The evaluators of all offices, in the order of their appointment. */
  public List<Grant> appointed(Tx tx, Campaign campaign) {
    return roles.holders(tx, campaign.id(), Role.EVALUATOR, null);
  }

  /** The evaluators of one office. */
  public List<Grant> evaluators(Tx tx, String campaign, Office office) {
    return roles.holders(tx, campaign, Role.EVALUATOR, office.region());
  }

  /** The cases that have come to the office of these terms. */
  public List<UUID> candidates(Tx tx, Terms terms) {
    var unit = unit(terms, Objects.requireNonNull(terms.office()));
    return candidates.reaching(tx, chain.terms(unit)).stream().map(CaseLine::application).toList();
  }

  /** When lists come to the offices above: the closing work of each close as it stands now. */
  public List<Instant> arrivals(Tx tx, Campaign campaign) {
    return closings.closes(tx, campaign).stream().map(Closings::workAt).toList();
  }
}
