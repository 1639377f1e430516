package pingyou.application.close;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.Round;
import pingyou.campaign.Track;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.store.Tx;

/**
 * The rules of a track as they stand for a region. Where all close together nothing is read and the
 * track is given back as it is.
 */
public final class Closes {
  private final Regions regions;

  public Closes(Regions regions) {
    this.regions = regions;
  }

  /**
   * The track for applications and units of this region: of a city or a county in it with the close
   * that the city set, and with the round that it holds. While the region isn't known, applications
   * are made as long as anyone's are.
   */
  public Track of(Tx tx, Campaign campaign, Track track, @Nullable String region) {
    var rule = track.ownClose();
    if (rule == null) {
      return track;
    }
    var rules = campaign.track(track.id());
    if (region == null) {
      return rules.openUntil(latest(tx, campaign, rules, rule));
    }
    return regions
        .over(region, UnitKind.CITY)
        .map(city -> setting(tx, campaign, rules, city).standing(rules))
        .orElse(rules);
  }

  /**
   * What a city set.
   *
   * @param held its round; null where it holds none
   */
  private record Setting(Instant close, Round.@Nullable Held held) {
    Track standing(Track track) {
      var closing = track.closingAt(close);
      return held == null ? closing : closing.holding(held);
    }
  }

  private Setting setting(Tx tx, Campaign campaign, Track track, String city) {
    var rule = Objects.requireNonNull(track.ownClose());
    var close = rule.close(closesAt(last(tx, campaign, track, city)));
    return new Setting(close, held(lastRound(tx, campaign, track, city)));
  }

  private static Round.@Nullable Held held(Optional<RoundRow> row) {
    return row.flatMap(RoundRow::held).orElse(null);
  }

  /** The track for every region, read at once. */
  public Function<String, Track> byRegion(Tx tx, Campaign campaign, Track track) {
    if (track.ownClose() == null) {
      return _ -> track;
    }
    var rules = campaign.track(track.id());
    var standing = new HashMap<String, Track>();
    settings(tx, campaign, rules).forEach((city, it) -> standing.put(city, it.standing(rules)));
    return region ->
        regions
            .over(region, UnitKind.CITY)
            .map(city -> standing.getOrDefault(city, rules))
            .orElse(rules);
  }

  private Map<String, Setting> settings(Tx tx, Campaign campaign, Track track) {
    var rounds = new HashMap<String, RoundRow>();
    if (track.round() != null) {
      tx.mapper(RoundMapper.class)
          .last(campaign.id(), track.id())
          .forEach(it -> rounds.put(it.region(), it));
    }
    var settings = new TreeMap<String, Setting>();
    byCity(tx, campaign, track)
        .forEach((city, close) -> {
          var round = Optional.ofNullable(rounds.get(city));
          settings.put(city, new Setting(close, held(round)));
        });
    return settings;
  }

  private Instant latest(Tx tx, Campaign campaign, Track track, OwnClose rule) {
    return byCity(tx, campaign, track).values().stream()
        .max(Comparator.naturalOrder())
        .orElse(rule.unset());
  }

  private static @Nullable Instant closesAt(Optional<CloseRow> row) {
    return row.map(CloseRow::closesAt).orElse(null);
  }

  /** The close of every city by its code; none where all close together. */
  public Map<String, Instant> byCity(Tx tx, Campaign campaign, Track track) {
    var rule = track.ownClose();
    var closes = new TreeMap<String, Instant>();
    if (rule != null) {
      var set = lastOfEach(tx, campaign, track);
      for (var city : regions.within(campaign.region(), UnitKind.CITY)) {
        closes.put(city.code(), rule.close(closesAt(Optional.ofNullable(set.get(city.code())))));
      }
    }
    return closes;
  }

  /** Every track as it stands somewhere: where cities set their closes, one for each of these. */
  public List<Track> all(Tx tx, Campaign campaign) {
    return campaign.tracks().stream().flatMap(it -> all(tx, campaign, it).stream()).toList();
  }

  /** The same of one track. */
  public List<Track> all(Tx tx, Campaign campaign, Track track) {
    if (track.ownClose() == null) {
      return List.of(track);
    }
    var rules = campaign.track(track.id());
    return settings(tx, campaign, rules).values().stream()
        .distinct()
        .map(it -> it.standing(rules))
        .toList();
  }

  private static Map<String, CloseRow> lastOfEach(Tx tx, Campaign campaign, Track track) {
    return tx.mapper(CloseMapper.class).last(campaign.id(), track.id()).stream()
        .collect(Collectors.toMap(CloseRow::region, Function.identity()));
  }

  /** What a city set last; empty if it never did. */
  public Optional<CloseRow> last(Tx tx, Campaign campaign, Track track, String city) {
    return Optional.ofNullable(
        tx.mapper(CloseMapper.class).lastOf(campaign.id(), track.id(), city));
  }

  /** What the city of a region says, if that differs from where nothing was set. */
  public Optional<StatedClose> stated(Tx tx, Campaign campaign, Track track, String region) {
    var rule = track.ownClose();
    return rule == null
        ? Optional.empty()
        : regions
            .over(region, UnitKind.CITY)
            .flatMap(city -> last(tx, campaign, track, city))
            .filter(it -> !it.closesAt().equals(rule.unset()))
            .map(it ->
                new StatedClose(
                    regions.find(it.region()).map(Region::name).orElseThrow(),
                    it.closesAt(),
                    it.setAt(),
                    rule.unset()));
  }

  /** What a city set about its round last; empty if it never did. */
  public Optional<RoundRow> lastRound(Tx tx, Campaign campaign, Track track, String city) {
    return track.round() == null
        ? Optional.empty()
        : Optional.ofNullable(tx.mapper(RoundMapper.class).lastOf(campaign.id(), track.id(), city));
  }

  /** The regions whose applications go by a city's close. */
  public List<String> goingBy(String city) {
    return regions.find(city).map(Region::code).map(regions::below).orElse(List.of());
  }

  /** Writes down what a city set; to be called under the lock of its unit. */
  public void set(Tx tx, CloseRow row) {
    tx.mapper(CloseMapper.class).insert(row);
  }

  /** Writes down what a city set about its round; to be called under the lock of its unit. */
  public void set(Tx tx, RoundRow row) {
    tx.mapper(RoundMapper.class).insert(row);
  }
}
