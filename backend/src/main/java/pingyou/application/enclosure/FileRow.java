package pingyou.application.enclosure;

import java.time.Instant;
import java.util.UUID;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.proof.ProofFile;

/** An uploaded file's row. */
public record FileRow(
    UUID id,
    String campaign,
    UUID application,
    UUID owner,
    String name,
    FileType type,
    long bytes,
    String sha256,
    Instant uploadedAt) {
  /** As an answer names it. */
  ProofFile named() {
    return new ProofFile(id, name, type, bytes, sha256);
  }
}
