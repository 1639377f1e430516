package pingyou.recommendation.chain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Regions;

/** Finds units and their neighbours in the chain. */
public final class Chain {
  private final Function<String, Optional<Campaign>> campaigns;
  private final Regions regions;

  /**
   * @param campaigns the opened ones by id, in their stored versions
   */
  public Chain(Function<String, Optional<Campaign>> campaigns, Regions regions) {
    this.campaigns = campaigns;
    this.regions = regions;
  }

  /** The opened campaign of this id. */
  public Optional<Campaign> campaign(String id) {
    return campaigns.apply(id);
  }

  /**
   * All levels of a track but a round, lowest first; none if there is no such campaign or track.
   */
  public List<Tier> tiers(String campaign, String track) {
    return campaigns.apply(campaign).stream()
        .flatMap(found -> Tier.all(found).stream())
        .filter(tier -> tier.track().id().equals(track))
        .toList();
  }

  /**
   * The level of a track.
   *
   * @throws NoSuchElementException if there is no such campaign, track or level
   */
  public Tier tier(String campaign, String track, String level) {
    return tiers(campaign, track).stream()
        .filter(tier -> tier.level().id().equals(level))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(campaign + " has no level " + level));
  }

  /**
   * The unit with its rules; empty if there is no such level or its region has no such unit. One of
   * a round is found whether its city holds it or not.
   */
  public Optional<Terms> find(Unit unit) {
    return campaigns.apply(unit.campaign()).stream()
        .flatMap(found -> Tier.possible(found).stream())
        .filter(tier -> tier.track().id().equals(unit.track()))
        .filter(tier -> tier.level().id().equals(unit.level()))
        .findFirst()
        .flatMap(tier -> find(tier, unit.region()));
  }

  /** The unit of this region at a tier; empty if the region has none. */
  public Optional<Terms> find(Tier tier, String region) {
    return regions
        .find(region)
        .filter(it -> it.kind() == tier.level().kind())
        .filter(it -> regions.liesIn(region, tier.campaign().region()))
        .map(it -> new Terms(tier, it));
  }

  /**
   * The unit with its rules.
   *
   * @throws NoSuchElementException if there is no such unit
   */
  public Terms terms(Unit unit) {
    return find(unit).orElseThrow(() -> new NoSuchElementException("no unit " + unit));
  }

  /** All units of a tier, in the order of their codes. */
  public List<Terms> units(Tier tier) {
    return regions.within(tier.campaign().region(), tier.level().kind()).stream()
        .map(region -> new Terms(tier, region))
        .toList();
  }

  /**
   * The unit of a tier that a region belongs to.
   *
   * @throws NoSuchElementException if it belongs to none
   */
  public Terms unitOf(Tier tier, String region) {
    return unitOver(tier, region)
        .flatMap(code -> find(tier, code))
        .orElseThrow(() -> new NoSuchElementException(region + " lies in no unit"));
  }

  /** Region code of the unit of a tier that a region belongs to; empty if it stands above it. */
  public Optional<String> unitOver(Tier tier, String region) {
    return regions.over(region, tier.level().kind());
  }

  /** Whether cases of this region are handed in at the tier itself. */
  public boolean isEntry(Tier tier, String region) {
    return regions
        .find(region)
        .filter(it -> tier.track().entry(it.kind()).id().equals(tier.level().id()))
        .isPresent();
  }

  /** Whether cases of this region come to the tier at all, handed in there or sent on. */
  public boolean isOnWay(Tier tier, String region) {
    return regions
        .find(region)
        .filter(it -> tier.track().entry(it.kind()).kind().compareTo(tier.level().kind()) <= 0)
        .isPresent();
  }

  /** The regions whose cases are handed in at this unit: its own where those below have theirs. */
  public List<String> entering(Terms terms) {
    var unit = terms.region().code();
    if (terms.tier().isFirst()) {
      return regions.below(unit);
    }
    return terms.level().entrance() == null && terms.tier().track().round() == null
        ? List.of()
        : List.of(unit);
  }

  /** The unit that a unit's list goes to. */
  public Terms above(Terms terms) {
    return unitOf(terms.tier().next(), terms.region().code());
  }

  public boolean liesIn(String region, String root) {
    return regions.liesIn(region, root);
  }
}
