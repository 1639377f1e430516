package pingyou.recommendation.paper;

import java.util.Optional;
import pingyou.campaign.Campaign;
import pingyou.campaign.form.Form;
import pingyou.campaign.paper.Made;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Region;

/** A paper of one unit; or what whoever runs the campaign writes of it for all units. */
public record Place(Campaign campaign, Paper paper, Region region) {
  /** Whether it is the head of a summary: that of the region whose campaign it is. */
  public boolean isHead() {
    return region.code().equals(campaign.region())
        && paper.made() instanceof Made.Summary(var head, _)
        && head != null;
  }

  /** What is written here, with the unit's own places; nothing of what is made of its lists. */
  public Optional<Form> written() {
    return switch (paper.made()) {
      case Made.Written(var form) -> Optional.of(form.within(region.code()));
      case Made.Summary(var head, _) when isHead() -> Optional.ofNullable(head);
      case Made.Summary _, Made.Forms _, Made.Material _ -> Optional.empty();
    };
  }

  /**
   * The same, of what is written.
   *
   * @throws IllegalStateException if the paper is made of the unit's lists
   */
  public Form form() {
    return written().orElseThrow(() -> new IllegalStateException(paper.id() + " is never typed"));
  }
}
