package pingyou.recommendation.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;

/** A level of one track. */
public record Tier(Campaign campaign, Track track, Level level) {
  /** All levels of a campaign, track by track, lowest first. */
  public static List<Tier> all(Campaign campaign) {
    return campaign.tracks().stream().flatMap(track -> all(campaign, track)).toList();
  }

  /** The same, and with them those that a city may hold. */
  public static List<Tier> possible(Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> Stream.concat(round(campaign, track), all(campaign, track)))
        .toList();
  }

  private static Stream<Tier> all(Campaign campaign, Track track) {
    return track.levels().stream().map(level -> new Tier(campaign, track, level));
  }

  private static Stream<Tier> round(Campaign campaign, Track track) {
    var round = track.round();
    return round == null
        ? Stream.of()
        : Stream.of(new Tier(campaign, track.inFull(), round.level()));
  }

  /** Those at which units recommend: of each track all but the last. */
  public static List<Tier> recommending(Campaign campaign) {
    return all(campaign).stream().filter(Tier::recommends).toList();
  }

  /** Those of these tiers at which units may recommend, the rounds of cities among them. */
  public static List<Tier> everRecommending(Campaign campaign) {
    return possible(campaign).stream().filter(Tier::recommends).toList();
  }

  /** The same by the campaign's own rules, whatever stands somewhere. */
  public Tier byTheRules() {
    return in(campaign.track(track.id())).orElse(this);
  }

  /** Whether its units end applying themselves, and may hold a round before their own level. */
  public boolean endsApplying() {
    var rules = campaign.track(track.id());
    return rules.ownClose() != null
        && rules.levels().getFirst().id().equals(level.id())
        && recommends();
  }

  /** The same by another standing of the track's rules; empty where they don't know the level. */
  public Optional<Tier> in(Track standing) {
    return standing.levels().stream()
        .filter(it -> it.id().equals(level.id()))
        .findFirst()
        .map(it -> new Tier(campaign, standing, it));
  }

  /** The same where every level stands that a case may pass somewhere. */
  public Tier inFull() {
    return new Tier(campaign, track.inFull(), level);
  }

  /** Whether a city may hold it for itself, and mostly none does. */
  public boolean isRound() {
    var round = track.round();
    return round != null && round.level().id().equals(level.id());
  }

  /** Whether its units recommend; at the last level cases are reviewed instead. */
  public boolean recommends() {
    return !level.id().equals(track.reviewLevel().id());
  }

  /** Whether it chooses among all submitted cases, and not among what a lower level sent. */
  public boolean isFirst() {
    return below().isEmpty();
  }

  /** The tiers through which a case comes to it, lowest first. */
  public List<Tier> below() {
    return track.levels().stream()
        .takeWhile(lower -> !lower.id().equals(level.id()))
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
