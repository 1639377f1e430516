package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Enclosure;

/**
 * Everything that would be submitted, to be read once more ({@code summary.jte}).
 *
 * @param resubmission another version is submitted already and counts until this one is sent
 * @param key sent once: a second tap does not submit twice
 */
public record SummaryPage(
    Shell shell,
    String campaign,
    String form,
    Deadline deadline,
    List<Part> parts,
    Promise promise,
    boolean resubmission,
    String key,
    String action,
    String back) {

  /** A section with its answers; personal values are masked, secrets absent. */
  public record Part(String title, List<Answer> answers) {}

  /** A question and its answer; absent when left empty. */
  public record Answer(String label, @Nullable String value, boolean secret, Enclosure enclosure) {
    /** Without links and files. */
    public Answer(String label, @Nullable String value, boolean secret) {
      this(label, value, secret, Enclosure.NOTHING);
    }
  }

  /** The promise in the campaign's words. */
  public record Promise(String title, String text, String version) {}
}
