package pingyou.campaign.form.proof;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of evidence: a link or a file. An entry may lie unfinished in a draft.
 *
 * @param note what it proves, or in which role; empty while that isn't said
 * @param original whether it is the applicant's own work; null while that isn't said, and where
 *     nobody asks
 */
public record Proof(
    @Nullable String link, @Nullable ProofFile file, String note, @Nullable Boolean original) {
  /** In code points. */
  public static final int LONGEST_NOTE = 200;

  public Proof {
    note = Objects.requireNonNullElse(note, "");
  }

  public static Proof ofLink(String link) {
    return new Proof(link, null, "", null);
  }

  public static Proof ofFile(ProofFile file) {
    return new Proof(null, file, "", null);
  }

  public Proof noted(String text) {
    return new Proof(link, file, text, original);
  }

  public Proof marked(@Nullable Boolean isOriginal) {
    return new Proof(link, file, note, isOriginal);
  }

  /** How it is called: the link itself, or the file's name. */
  public String title() {
    return file == null ? Objects.requireNonNullElse(link, "") : file.name();
  }
}
