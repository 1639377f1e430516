package pingyou.recommendation.paper;

import pingyou.campaign.Campaign;
import pingyou.campaign.form.Form;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Region;

/** A paper of one unit. */
public record Place(Campaign campaign, Paper paper, Region region) {
  /**
   * The form, with the unit's own places.
   *
   * @throws IllegalStateException if the paper is made of the unit's lists
   */
  public Form form() {
    var form = paper.form(region.code());
    if (form == null) {
      throw new IllegalStateException(paper.id() + " is never typed");
    }
    return form;
  }
}
