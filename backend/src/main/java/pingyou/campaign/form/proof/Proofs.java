package pingyou.campaign.form.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pingyou.store.Json;

/** Lists of evidence as an answer's value: JSON, always written the same way. */
public final class Proofs {
  private static final TypeReference<List<Proof>> LIST = new TypeReference<>() {};

  private Proofs() {}

  public static String write(List<Proof> proofs) {
    return Json.write(proofs);
  }

  /** The entries of a stored value; none of an empty one. */
  public static List<Proof> read(String value) {
    return value.isEmpty() ? List.of() : Json.read(value, LIST);
  }

  /** The same of a value that may be anything; empty if it is no such list. */
  public static Optional<List<Proof>> parse(String typed) {
    try {
      return Optional.ofNullable(Json.read(typed, LIST))
          .filter(it -> it.stream().allMatch(Objects::nonNull));
    } catch (UncheckedIOException _) {
      return Optional.empty();
    }
  }

  /** How many entries are marked as the applicant's own work. */
  public static int originals(String value) {
    return (int) read(value).stream().filter(it -> Boolean.TRUE.equals(it.original())).count();
  }
}
