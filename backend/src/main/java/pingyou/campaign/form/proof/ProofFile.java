package pingyou.campaign.form.proof;

import java.util.Objects;
import java.util.UUID;

/**
 * A file that was taken, as an answer names it.
 *
 * @param name as its owner called it, with the ending of its type
 * @param sha256 of its bytes, so that what is submitted holds them fast
 */
public record ProofFile(UUID id, String name, FileType type, long bytes, String sha256) {
  /** The largest that a page takes. */
  public static final int MOST_MEGABYTES = 20;

  public ProofFile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(sha256);
  }
}
