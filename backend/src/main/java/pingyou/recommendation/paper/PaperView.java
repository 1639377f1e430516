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
 * @param values as stored, by field: all for those who write it, what isn't personal for others
 * @param shown as people read them, by field; personal ones masked
 * @param missing what still keeps it from being complete, in the form's order
 * @param window in which it can be written; null: at any time
 * @param mayWrite whether the viewer may write it now
 * @param isOwn whether it is the viewer's to write at its time
 */
public record PaperView(
    Place place,
    int version,
    Map<String, String> values,
    Map<String, String> shown,
    List<Refusal> missing,
    @Nullable Instant savedAt,
    @Nullable Window window,
    boolean mayWrite,
    boolean isOwn) {
  public PaperView {
    values = Map.copyOf(values);
    shown = Map.copyOf(shown);
    missing = List.copyOf(missing);
  }
}
