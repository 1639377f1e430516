package pingyou.campaign;

import java.util.ArrayList;
import java.util.List;
import pingyou.campaign.form.Form;
import pingyou.campaign.prize.Award;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.rule.Clause;
import pingyou.campaign.rule.Window;

/**
 * One kind of application within a campaign, with all rules of its way.
 *
 * @param numberPrefix of case numbers: {@code GZ21-T}
 * @param applying when applications are made
 * @param levels that recommend, in order; the last one is the review
 * @param promise that is made when a case is submitted
 * @param assumed what the rulebook leaves open for this track but for its prizes
 * @param clause of the applying window
 */
public record Track(
    String id,
    String title,
    String numberPrefix,
    Window applying,
    List<Level> levels,
    Form form,
    Rubric rubric,
    Panel panel,
    Award award,
    Agreement promise,
    List<Assumed> assumed,
    Clause clause) {
  public Track {
    levels = List.copyOf(levels);
    assumed = List.copyOf(assumed);
  }

  /** The level at which cases are scored: the last. */
  public Level reviewLevel() {
    return levels.getLast();
  }

  /** The spans between two windows, in order, in which the secretariat alone acts. */
  public List<Window> gaps() {
    var gaps = new ArrayList<Window>();
    var begins = applying.closesAt();
    for (var level : levels) {
      var ends = level.window().opensAt();
      if (begins.isBefore(ends)) {
        gaps.add(new Window(begins, ends));
      }
      begins = level.window().closesAt();
    }
    return List.copyOf(gaps);
  }
}
