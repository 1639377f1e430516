package pingyou.recommendation.chain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;

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

  /** All levels of a track, lowest first; none if there is no such campaign or track. */
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

  /** The unit with its rules; empty if there is no such level or its region has no such unit. */
  public Optional<Terms> find(Unit unit) {
    return tiers(unit.campaign(), unit.track()).stream()
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
    return units(tier).stream()
        .filter(terms -> regions.liesIn(region, terms.region().code()))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(region + " lies in no unit"));
  }

  /** The unit that a unit's list goes to. */
  public Terms above(Terms terms) {
    return unitOf(terms.tier().next(), terms.region().code());
  }

  /** The counties of a region; a county itself. */
  public List<String> counties(String region) {
    return regions.within(region, UnitKind.COUNTY).stream().map(Region::code).toList();
  }

  public boolean liesIn(String region, String root) {
    return regions.liesIn(region, root);
  }
}
