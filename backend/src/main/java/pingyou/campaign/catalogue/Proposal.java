package pingyou.campaign.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.catalogue.FileReport.State;
import pingyou.campaign.revision.Change;
import pingyou.campaign.rule.Refusal;

/**
 * What publishing a campaign's file as it lies there now would change.
 *
 * @param report how the file stands to what runs; empty if the campaign was never opened
 * @param steps none unless the file is sound and differs
 */
public record Proposal(Optional<FileReport> report, List<Step> steps) {
  public Proposal {
    steps = List.copyOf(steps);
  }

  /**
   * One change.
   *
   * @param refusal why it can't be taken; null if it can
   */
  public record Step(Change change, @Nullable Refusal refusal) {}

  /** Whether it can be published: it changes something, and all of it may be changed. */
  public boolean isAdmissible() {
    return report.filter(it -> it.state() == State.CHANGED).isPresent()
        && !steps.isEmpty()
        && steps.stream().allMatch(it -> it.refusal() == null);
  }
}
