package pingyou.recommendation.chain;

import java.util.List;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;

/** A level of one track. */
public record Tier(Campaign campaign, Track track, Level level) {
  /** All levels of a campaign, track by track, lowest first. */
  public static List<Tier> all(Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> track.levels().stream().map(level -> new Tier(campaign, track, level)))
        .toList();
  }

  /** Those at which units recommend: of each track all but the last. */
  public static List<Tier> recommending(Campaign campaign) {
    return all(campaign).stream().filter(Tier::recommends).toList();
  }

  /** Whether its units recommend; at the last level cases are reviewed instead. */
  public boolean recommends() {
    return !level.equals(track.reviewLevel());
  }

  /** Whether it chooses among all submitted cases, and not among what a lower level sent. */
  public boolean isFirst() {
    return below().isEmpty();
  }

  /** The tiers through which a case comes to it, lowest first. */
  public List<Tier> below() {
    return track.levels().subList(0, track.levels().indexOf(level)).stream()
        .map(lower -> new Tier(campaign, track, lower))
        .toList();
  }

  /**
   * The tier that its lists go to.
   *
   * @throws IllegalStateException at the last level
   */
  public Tier next() {
    if (!recommends()) {
      throw new IllegalStateException("nothing comes after " + level.id());
    }
    return new Tier(campaign, track, track.levels().get(below().size() + 1));
  }
}
