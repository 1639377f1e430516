package pingyou.campaign.check;

import java.util.List;
import pingyou.campaign.Campaign;

/** What came of reading a campaign's file. */
public sealed interface Checked {
  /**
   * The campaign may run.
   *
   * @param canonical the file's content without comments and layout; reads as the same campaign
   */
  record Sound(Campaign campaign, String canonical) implements Checked {}

  /** The campaign may not run; all faults in the order of their places, at least one. */
  record Faulty(List<Fault> faults) implements Checked {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
