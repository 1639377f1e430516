package pingyou.campaign.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.check.Positions;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Assumed;

/**
 * Looks a campaign's file through: the faults of one that can't be read; of a sound one every
 * question that it leaves open, with the decision that answers it. A decision that points rules
 * name ({@code rule: assumed}) answers for these rules only; any other one for the whole track, or
 * for the whole campaign if it stands at the top.
 */
public final class Lint {
  private final Regions regions;
  private final Calendar calendar;

  public Lint(Regions regions, Calendar calendar) {
    this.regions = regions;
    this.calendar = calendar;
  }

  /** All findings in the order of their places. */
  public List<Finding> findings(Checked checked, Positions positions) {
    var found =
        switch (checked) {
          case Checked.Faulty(var faults) -> faults.stream().map(it -> of(it, positions)).toList();
          case Checked.Sound(var campaign, var _) -> questions(campaign, positions);
        };
    return found.stream().sorted(Comparator.comparing(Finding::spot, Fault.BY_PLACE)).toList();
  }

  private static Finding of(Fault fault, Positions positions) {
    return new Finding(Severity.ERROR, fault, positions.clauseAt(fault.line()), null);
  }

  private List<Finding> questions(Campaign campaign, Positions positions) {
    var notes = Notes.of(positions);
    checkNames(campaign.assumed(), "assumed/", notes);
    var time = new TimeChecks(campaign.zone(), calendar);
    time.checkHours(campaign, notes.with(campaign.assumed()));
    for (var track : campaign.tracks()) {
      var path = "tracks/" + track.id() + "/";
      checkNames(track.assumed(), path + "assumed/", notes);
      checkNames(track.award().assumed(), path + "award/assumed/", notes);
      var own = notes.with(free(campaign, track));
      time.check(track, path, own);
      new ChainChecks(campaign, regions).check(track, path, own);
      new FormChecks(track, path).check(own);
      new AwardChecks(track, path).check(own);
      checkRubric(campaign, track, path, notes);
    }
    return notes.all();
  }

  private static void checkRubric(Campaign campaign, Track track, String path, Notes notes) {
    var free = free(campaign, track);
    var readings = new ReadingChecks(track, path);
    readings.checkUnscored(notes.with(free));
    boolean isPlain = PointsChecks.checkPlain(track.rubric(), path + "rubric", notes.with(free));
    for (var group : track.rubric().groups()) {
      for (var indicator : group.indicators()) {
        var at = path + "rubric/groups/" + group.id() + "/indicators/" + indicator.id();
        var own = notes.with(Stream.concat(indicator.assumed().stream(), free.stream()).toList());
        PointsChecks.check(indicator, isPlain, at, own);
        readings.check(group, indicator, at, own);
      }
    }
  }

  /** The decisions that count for a whole track: those that no points rule names. */
  private static List<Assumed> free(Campaign campaign, Track track) {
    var bound =
        track.rubric().indicators().stream()
            .map(Indicator::assumed)
            .flatMap(List::stream)
            .map(Assumed::key)
            .toList();
    var free = new ArrayList<Assumed>();
    track.assumed().stream().filter(it -> !bound.contains(it.key())).forEach(free::add);
    free.addAll(track.award().assumed());
    free.addAll(campaign.assumed());
    return free;
  }

  private static void checkNames(List<Assumed> decisions, String path, Notes notes) {
    for (var decision : decisions) {
      for (var word : decision.settles()) {
        if (Check.of(word).isEmpty()) {
          notes.unknown(path + decision.key() + "/settles", decision.clause(), word);
        }
      }
    }
  }
}
