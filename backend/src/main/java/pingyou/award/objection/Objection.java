package pingyou.award.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection on record.
 *
 * @param number in the order in which they came, from 1
 * @param name of who objects, as they wrote it; empty once its time is over, as contact and text
 * @param contact how to reach them; empty if they gave nothing
 * @param answer null until there is one
 */
public record Objection(
    UUID id,
    int number,
    UUID person,
    String name,
    String contact,
    String text,
    Instant at,
    @Nullable Answer answer) {
  /** Without who objects and what they say. */
  @Override
  public String toString() {
    return "Objection[" + id + "]";
  }

  /** What came of it. */
  public record Answer(Finding finding, String reply, UUID person, Instant at) {}

  /** Whether an objection is right. */
  public enum Finding {
    UPHELD,
    REJECTED
  }
}
