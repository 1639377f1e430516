package pingyou.application.close;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
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
   * that the city set. While the region isn't known, applications are made as long as anyone's are.
   */
  public Track of(Tx tx, Campaign campaign, Track track, @Nullable String region) {
    var rule = track.ownClose();
    if (rule == null) {
      return track;
    }
    if (region == null) {
      return track.openUntil(latest(tx, campaign, track, rule));
    }
    return regions
        .over(region, UnitKind.CITY)
        .map(city -> track.closingAt(rule.close(closesAt(last(tx, campaign, track, city)))))
        .orElse(track);
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
    return track.ownClose() == null
        ? List.of(track)
        : byCity(tx, campaign, track).values().stream().distinct().map(track::closingAt).toList();
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

  /** The regions whose applications go by a city's close. */
  public List<String> goingBy(String city) {
    return regions.find(city).map(Region::code).map(regions::below).orElse(List.of());
  }

  /** Writes down what a city set; to be called under the lock of its unit. */
  public void set(Tx tx, CloseRow row) {
    tx.mapper(CloseMapper.class).insert(row);
  }
}
