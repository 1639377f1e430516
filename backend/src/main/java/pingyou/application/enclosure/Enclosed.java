package pingyou.application.enclosure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;

/**
 * What is enclosed with one answer.
 *
 * @param proofs its links and files
 * @param handover what was handed over outside of this program; null if nothing was
 */
public record Enclosed(List<Proof> proofs, @Nullable Handover handover) {
  /** With most answers nothing is. */
  public static final Enclosed NOTHING = new Enclosed(List.of(), null);

  public Enclosed {
    proofs = List.copyOf(proofs);
  }

  /**
   * An attachment that its owner says is handed over.
   *
   * @param note what they say of it; maybe nothing
   * @param isReceived whether the secretariat has recorded that it is there
   * @param takenBack why the secretariat took that record back; null if it didn't
   */
  public record Handover(String note, boolean isReceived, @Nullable String takenBack) {}

  /** What a stored value names by itself. */
  static List<Proof> proofs(Field field, String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (field) {
      case Field.Evidence _ -> Proofs.read(value);
      case Field.Attachment _ ->
          Stream.ofNullable(Attached.read(value).file()).map(Proof::ofFile).toList();
      case Field _ -> List.of();
    };
  }

  public boolean isNothing() {
    return proofs.isEmpty() && handover == null;
  }
}
