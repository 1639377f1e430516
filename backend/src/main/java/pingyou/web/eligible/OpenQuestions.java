package pingyou.web.eligible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.application.past.PastWinners;
import pingyou.application.past.Standing;
import pingyou.application.past.Winner;
import pingyou.application.platform.Placement;
import pingyou.application.platform.Placements;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.store.Tx;

/** What waits for the secretariat before cases can be recommended. */
public final class OpenQuestions {
  private final Cases cases;
  private final PastWinners past;
  private final Placements placements;

  public OpenQuestions(Cases cases, PastWinners past, Placements placements) {
    this.cases = cases;
    this.past = past;
    this.placements = placements;
  }

  /** Whether the school of a case is the winner of a near name. */
  public record Doubt(CaseLine line, UUID school, Winner winner) {}

  /** A case whose platform isn't known to be connected, ruled or not. */
  public record Placed(CaseLine line, Placement placement) {
    public boolean isWaiting() {
      return placement.state() == Placement.State.ASKED;
    }
  }

  /** Near names of cases that count and on which nobody has decided. */
  public List<Doubt> doubts(Tx tx, Campaign campaign) {
    return campaign.tracks().stream()
        .filter(it -> it.eligibility().past() != null)
        .flatMap(it -> doubts(tx, campaign, it))
        .toList();
  }

  private Stream<Doubt> doubts(Tx tx, Campaign campaign, Track track) {
    var lines = cases.submitted(tx, campaign.id(), track.id());
    var standings = past.standings(tx, campaign, track, lines);
    return lines.stream().flatMap(it -> doubts(it, standings));
  }

  private static Stream<Doubt> doubts(CaseLine line, Map<UUID, Standing> standings) {
    var school = line.school();
    return school != null
            && standings.get(line.application()) instanceof Standing.Doubtful(var like)
        ? like.stream().map(it -> new Doubt(line, school, it))
        : Stream.of();
  }

  /** All cases that count and whose platform needs a ruling or has one, by case number. */
  public List<Placed> placed(Tx tx, Campaign campaign) {
    var placed = new ArrayList<Placed>();
    for (var track : campaign.tracks()) {
      if (track.eligibility().platform() != null) {
        var lines =
            cases.submitted(tx, campaign.id(), track.id()).stream()
                .collect(Collectors.toMap(CaseLine::application, it -> it));
        placements
            .of(tx, campaign, track, lines.keySet())
            .forEach((id, it) -> {
              var line = lines.get(id);
              if (line != null && it.state() != Placement.State.CONNECTED) {
                placed.add(new Placed(line, it));
              }
            });
      }
    }
    placed.sort(Comparator.comparing(Placed::line, CaseLine.BY_NUMBER));
    return List.copyOf(placed);
  }
}
