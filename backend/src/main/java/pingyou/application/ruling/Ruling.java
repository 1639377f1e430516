package pingyou.application.ruling;

import java.time.Instant;
import java.util.UUID;

/** A decision of the secretariat on a case. */
public record Ruling(
    UUID id, UUID application, Kind kind, String clause, String reason, UUID person, Instant at) {
  /** What was decided. */
  public enum Kind {
    /** A formal fault, that the next level sees. */
    FORMAL_FAULT,
    /** The case is out; its applicant is told. */
    EXCLUSION
  }

  /**
   * What a decision rests on.
   *
   * @param clause of the rulebook, cited by its heading
   * @param reason in a sentence
   */
  public record Ground(String clause, String reason) {
    public Ground {
      clause = clause.strip();
      reason = reason.strip();
    }
  }
}
