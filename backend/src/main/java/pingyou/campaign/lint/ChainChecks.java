package pingyou.campaign.lint;

import pingyou.campaign.Campaign;
import pingyou.campaign.Level;
import pingyou.campaign.Track;
import pingyou.campaign.level.Places;
import pingyou.campaign.level.Support;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.region.Regions;

/** Levels, their places and what they write. */
final class ChainChecks {
  private final Campaign campaign;
  private final Regions regions;

  ChainChecks(Campaign campaign, Regions regions) {
    this.campaign = campaign;
    this.regions = regions;
  }

  void check(Track track, String path, Notes notes) {
    for (var level : track.levels()) {
      var at = path + "levels/" + level.id() + "/";
      if (level.opinion().required() && level.opinion().clause() == null) {
        notes.ask(
            Check.OPINION_CELL,
            at + "opinion-required",
            level.clause(),
            "level",
            level.title(),
            "form",
            track.form().title());
      }
      var places = level.places();
      if (places != null) {
        checkFilled(track, level, places, path, notes);
      }
    }
    var support = track.support();
    if (support != null) {
      checkSupport(track, support, path, notes);
    }
  }

  /**
   * Whether enough can come through a level for the places in the end: what its units send, and
   * what is chosen of those who enter later. Without a pool that is any number, and nothing is
   * asked.
   */
  private void checkFilled(Track track, Level level, Places places, String path, Notes notes) {
    int units = regions.within(campaign.region(), level.kind()).size();
    int pooled = 0;
    for (var later : track.levels()) {
      var entrance = later.entrance();
      if (entrance != null && later.kind().compareTo(level.kind()) > 0) {
        var pool = entrance.pool();
        if (pool == null) {
          return;
        }
        pooled += pool.count();
      }
    }
    int most = units * places.count() + pooled;
    int asked = track.award().prizes().stream().mapToInt(Prize::places).sum();
    if (asked > most) {
      notes.ask(
          Check.QUOTA_UNFILLABLE,
          path + "award",
          track.award().clause(),
          "places",
          String.valueOf(asked),
          "level",
          level.title(),
          "units",
          String.valueOf(units),
          "each",
          String.valueOf(places.count()),
          "pool",
          String.valueOf(pooled),
          "most",
          String.valueOf(most));
    }
  }

  private void checkSupport(Track track, Support support, String path, Notes notes) {
    var other = campaign.track(support.track());
    notes.ask(
        Check.SUPPORT_CELL,
        path + "supported-by",
        support.clause(),
        "form",
        track.form().title(),
        "track",
        other.title());
    for (var level : track.levels()) {
      for (var theirs : other.levels()) {
        var own = level.places();
        var taken = theirs.places();
        if (level.kind() == theirs.kind()
            && own != null
            && taken != null
            && taken.count() <= own.count()) {
          notes.ask(
              Check.SUPPORT_TAKES_QUOTA,
              path + "supported-by",
              support.clause(),
              "level",
              level.title(),
              "own",
              String.valueOf(own.count()),
              "track",
              other.title(),
              "places",
              String.valueOf(taken.count()));
        }
      }
    }
  }
}
