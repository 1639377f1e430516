package pingyou.recommendation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Track;
import pingyou.recommendation.Frozen;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.list.Fate;
import pingyou.store.Tx;

/** How far each case of a track has come: read once, then asked of as many as one likes. */
public final class Stages {
  private final List<Leg> legs;

  private Stages(List<Leg> legs) {
    this.legs = legs;
  }

  /**
   * A level on the way.
   *
   * @param rules the track as it stands for a region
   * @param frozen what each unit left at its latest close
   */
  private record Leg(
      Chain chain,
      Tier tier,
      Function<String, Track> rules,
      Map<String, Frozen> frozen,
      Map<String, Instant> extensions) {

    /** Whether cases of this region take it. */
    boolean isTaken(String region) {
      return tier.in(rules.apply(region)).filter(it -> chain.isOnWay(it, region)).isPresent();
    }

    /** What became of a case here; null while it waits. */
    @Nullable Fate fate(UUID application, String region) {
      var left = chain.unitOver(tier, region).map(frozen::get).orElse(null);
      if (left == null) {
        return null;
      }
      var fate = Fate.of(application, left.list(), false);
      var later = extensions.get(left.region());
      boolean opened = later != null && left.closesAt().isBefore(later);
      return opened && !(fate instanceof Fate.Forwarded) ? null : fate;
    }
  }

  /**
   * @param tiers that recommend, lowest first
   */
  static Stages of(Tx tx, Chain chain, Ledger ledger, List<Tier> tiers) {
    return new Stages(tiers.stream().map(it -> leg(tx, chain, ledger, it)).toList());
  }

  private static Leg leg(Tx tx, Chain chain, Ledger ledger, Tier tier) {
    var frozen =
        ledger.frozen(tx, tier).stream()
            .collect(Collectors.toMap(Frozen::region, Function.identity()));
    return new Leg(chain, tier, ledger.byRegion(tx, tier), frozen, ledger.extensions(tx, tier));
  }

  /** Where a case of this region is, that counts. */
  public Stage of(UUID application, String region) {
    var stage = Stage.AT_FIRST;
    for (var leg : legs.stream().filter(it -> it.isTaken(region)).toList()) {
      var fate = leg.fate(application, region);
      switch (fate) {
        case null -> {
          return stage;
        }
        case Fate.Forwarded() -> stage = Stage.ON_THE_WAY;
        case Fate.Silent() -> {
          return Stage.NOTHING_SENT;
        }
        case Fate.NotForwarded(), Fate.Declined(var _) -> {
          return Stage.NOT_RECOMMENDED;
        }
      }
    }
    return stage == Stage.AT_FIRST ? Stage.STRAIGHT : Stage.TO_REVIEW;
  }
}
