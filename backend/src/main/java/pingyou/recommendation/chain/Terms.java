package pingyou.recommendation.chain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Window;

/** A unit with the rules that hold for it. */
public record Terms(Tier tier, Region region) {
  public Unit unit() {
    return new Unit(campaign().id(), tier.track().id(), level().id(), region.code());
  }

  public Campaign campaign() {
    return tier.campaign();
  }

  public Level level() {
    return tier.level();
  }

  /** The same by another standing of the track's rules; empty where they don't know the level. */
  public Optional<Terms> in(Track standing) {
    return tier.in(standing).map(it -> new Terms(it, region));
  }

  /**
   * When the unit acts: its level's window, with the later close if the secretariat gave it one.
   */
  public Window window(@Nullable Instant extendedUntil) {
    var window = level().window();
    return extendedUntil == null || !extendedUntil.isAfter(window.closesAt())
        ? window
        : new Window(window.opensAt(), extendedUntil);
  }
}
