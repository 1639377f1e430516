package pingyou.campaign.paper;

import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Form;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Clause;

/**
 * One thing that every unit of a kind hands in, once for all tracks.
 *
 * @param title word for word as the notice has it
 * @param of the kind of unit that it is asked of
 * @param before id of the level whose lists can't be sent without it
 */
public record Paper(String id, String title, UnitKind of, String before, Clause clause, Made made) {
  /** The form that the unit fills in; null for what is made of its lists. */
  public @Nullable Form form() {
    return made instanceof Made.Written(var form) ? form : null;
  }
}
