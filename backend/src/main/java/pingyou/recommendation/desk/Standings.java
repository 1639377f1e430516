package pingyou.recommendation.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.application.Application;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.list.Fate;
import pingyou.store.Tx;

/** How far cases have come. Nothing that a unit does is seen here before its close. */
public final class Standings {
  private final Chain chain;
  private final Ledger ledger;

  public Standings(Chain chain, Ledger ledger) {
    this.chain = chain;
    this.ledger = ledger;
  }

  /**
   * The levels that recommend, lowest first, up to the one that kept the case back, if one did;
   * none for an application that never counted.
   */
  public List<Standing> of(Tx tx, Application application) {
    var region = application.county();
    if (region == null || application.submission() == null) {
      return List.of();
    }
    var standings = new ArrayList<Standing>();
    for (var tier : way(tx, application, region)) {
      var last = standings.isEmpty() ? null : standings.getLast().fate();
      if (tier.recommends()
          && chain.isOnWay(tier, region)
          && (last == null || last instanceof Fate.Forwarded)) {
        standings.add(standing(tx, chain.unitOf(tier, region), application));
      }
    }
    return List.copyOf(standings);
  }

  private List<Tier> way(Tx tx, Application application, String region) {
    return chain.campaign(application.campaign()).stream()
        .flatMap(it -> ledger.way(tx, it, application.track(), region).stream())
        .toList();
  }

  /** The same for all cases of a track, in a word. */
  public Stages stages(Tx tx, String campaign, String track) {
    var tiers =
        chain.campaign(campaign).stream()
            .flatMap(it -> Tier.everRecommending(it).stream())
            .filter(it -> it.track().id().equals(track))
            .toList();
    return Stages.of(tx, chain, ledger, tiers);
  }

  private Standing standing(Tx tx, Terms terms, Application application) {
    var window = ledger.window(tx, terms);
    var fate = fate(tx, terms, window, application);
    return new Standing(terms.level(), terms.region().name(), window, fate);
  }

  private @Nullable Fate fate(Tx tx, Terms terms, Window window, Application application) {
    var frozen = ledger.frozen(tx, terms.unit());
    if (frozen.isEmpty()) {
      return null;
    }
    var fate = Fate.of(application.id(), frozen.get().list(), terms.level().reasonShown());
    boolean opened = frozen.get().closesAt().isBefore(window.closesAt());
    return opened && !(fate instanceof Fate.Forwarded) ? null : fate;
  }
}
