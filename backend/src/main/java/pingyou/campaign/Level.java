package pingyou.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.level.OpinionCell;
import pingyou.campaign.level.Places;
import pingyou.campaign.level.Scoring;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * A level at which units choose which cases go on.
 *
 * @param kind of the units that act
 * @param window in which they act; of the last level: in which cases are reviewed. Where cities end
 *     applying themselves, the first level begins in each when applying there ends
 * @param opinion the cell for what a unit says of a case
 * @param reasonShown whether an applicant is shown why a unit declined
 * @param scoring what units are scored for; none at the last level, whose cards are the review
 * @param places how many cases a unit may send; null if any number
 * @param entrance who hands in here and not at the first level; null if nobody
 */
public record Level(
    String id,
    String title,
    UnitKind kind,
    Window window,
    OpinionCell opinion,
    boolean reasonShown,
    Scoring scoring,
    @Nullable Places places,
    @Nullable Entrance entrance,
    Clause clause) {
  /** The same that begins at this instant. */
  Level from(Instant opens) {
    return in(new Window(opens, window.closesAt()));
  }

  /** The same in another window. */
  public Level in(Window other) {
    return with(other, places);
  }

  /** The same in another window, with other places. */
  Level with(Window other, @Nullable Places many) {
    return new Level(id, title, kind, other, opinion, reasonShown, scoring, many, entrance, clause);
  }
}
