package pingyou.application.answer;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A password's row: both copies sealed, null where there is none. */
record CredentialRow(
    UUID id,
    String field,
    @Nullable String password,
    @Nullable UUID mark,
    @Nullable String submittedPassword) {
  UUID markThere() {
    return Objects.requireNonNull(mark);
  }

  @Override
  public String toString() {
    return "CredentialRow[" + id + ", " + field + "]";
  }
}
