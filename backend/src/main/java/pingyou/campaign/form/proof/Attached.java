package pingyou.campaign.form.proof;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.store.Json;

/**
 * What stands for an attachment.
 *
 * @param file that was uploaded; null where it is handed over otherwise
 * @param handed what its owner says of having handed it over, maybe nothing; null if it is uploaded
 */
public record Attached(@Nullable ProofFile file, @Nullable String handed) {
  public static Attached uploaded(ProofFile file) {
    return new Attached(file, null);
  }

  public static Attached handedOver(String note) {
    return new Attached(null, note);
  }

  public String write() {
    return Json.write(this);
  }

  /** Of a stored value that isn't empty. */
  public static Attached read(String value) {
    return Json.read(value, Attached.class);
  }

  /** The same of a value that may be anything. */
  public static Optional<Attached> parse(String typed) {
    try {
      return Optional.ofNullable(Json.read(typed, Attached.class));
    } catch (UncheckedIOException _) {
      return Optional.empty();
    }
  }
}
