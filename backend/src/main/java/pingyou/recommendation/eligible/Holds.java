package pingyou.recommendation.eligible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.application.past.PastWinners;
import pingyou.application.past.Standing;
import pingyou.application.past.Winner;
import pingyou.application.platform.Placement;
import pingyou.application.platform.Placements;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.eligible.PastRule;
import pingyou.campaign.eligible.PlatformRule;
import pingyou.recommendation.list.Hold;
import pingyou.store.Tx;

/** What keeps cases from being recommended, by the list of winners and by their platforms. */
public final class Holds {
  private final PastWinners past;
  private final Placements placements;

  public Holds(PastWinners past, Placements placements) {
    this.past = past;
    this.placements = placements;
  }

  /** Of these cases of a track, by application; those that nothing keeps are left out. */
  public Map<UUID, List<Hold>> of(Tx tx, Campaign campaign, Track track, List<CaseLine> lines) {
    var holds = new HashMap<UUID, List<Hold>>();
    var ids = lines.stream().map(CaseLine::application).toList();
    var standings = past.standings(tx, campaign, track, lines);
    var places = placements.of(tx, campaign, track, ids);
    for (var id : ids) {
      var some = new ArrayList<Hold>();
      var rule = track.eligibility().past();
      if (rule != null && standings.containsKey(id)) {
        past(rule, standings.get(id)).forEach(some::add);
      }
      var platform = track.eligibility().platform();
      if (platform != null && places.containsKey(id)) {
        platform(platform, places.get(id)).forEach(some::add);
      }
      if (!some.isEmpty()) {
        holds.put(id, List.copyOf(some));
      }
    }
    return Map.copyOf(holds);
  }

  private static Stream<Hold> past(PastRule rule, Standing standing) {
    return switch (standing) {
      case Standing.Clear() -> Stream.of();
      case Standing.Listed(var winner) ->
          Stream.of(
              new Hold(
                  Hold.Kind.PAST_WINNER,
                  Map.of(
                      "winner",
                      winner.name(),
                      "year",
                      String.valueOf(winner.year()),
                      "clause",
                      rule.clause().place())));
      case Standing.Doubtful(var like) ->
          Stream.of(
              new Hold(
                  Hold.Kind.LIKE_WINNER,
                  Map.of("winners", named(like), "clause", rule.clause().place())));
    };
  }

  private static String named(List<Winner> winners) {
    return winners.stream()
        .map(it -> it.name() + "（" + it.year() + "）")
        .collect(Collectors.joining("、"));
  }

  private static Stream<Hold> platform(PlatformRule rule, Placement placement) {
    var values =
        Map.of(
            "platform",
            placement.name(),
            "clause",
            rule.clause().place(),
            "reason",
            why(placement));
    if (placement.isFine()) {
      return Stream.of();
    }
    if (rule.strictness() == PlatformRule.Strictness.ADVISORY) {
      return Stream.of(new Hold(Hold.Kind.PLATFORM_REASON, values));
    }
    return switch (placement.state()) {
      case CONNECTED, FITS -> Stream.of();
      case UNFIT -> Stream.of(new Hold(Hold.Kind.PLATFORM_UNFIT, values));
      case ASKED -> Stream.of(new Hold(Hold.Kind.PLATFORM_ASKED, values));
      case UNKNOWN -> Stream.of(new Hold(Hold.Kind.PLATFORM_UNKNOWN, values));
    };
  }

  private static String why(Placement placement) {
    var ruling = placement.ruling();
    return ruling == null ? "" : ruling.reason();
  }
}
