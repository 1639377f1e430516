package pingyou.application.draft;

import java.util.List;
import pingyou.application.Application;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Refusal;

/**
 * What became of an answer.
 *
 * @param application as it is now
 * @param field that was written
 * @param shown the value as it may be repeated to its writer: names for codes, personal ones
 *     masked, nothing of a password
 * @param changed false if the same was there already
 * @param remarks what is to be known of it, though it stands
 */
public record Saved(
    Application application, Field field, String shown, boolean changed, List<Refusal> remarks) {
  public Saved {
    remarks = List.copyOf(remarks);
  }

  /** Without a remark. */
  public Saved(Application application, Field field, String shown, boolean changed) {
    this(application, field, shown, changed, List.of());
  }
}
