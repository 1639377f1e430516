package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;

/**
 * A paper as someone sees it.
 *
 * @param version 0 before anything was written
 * @param values by field: whole for the unit's own officials, masked for others
 * @param missing what still keeps it from being complete, in the form's order
 * @param window in which it can be written
 * @param mayWrite whether the viewer may write it now
 */
public record PaperView(
    Place place,
    int version,
    Map<String, String> values,
    List<Refusal> missing,
    @Nullable Instant savedAt,
    Window window,
    boolean mayWrite,
    boolean isOwn) {
  public PaperView {
    values = Map.copyOf(values);
    missing = List.copyOf(missing);
  }
}
