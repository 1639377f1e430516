package pingyou.review.panel;

import java.util.UUID;
import pingyou.review.Entrant;

/**
 * What a reviewer must keep away from.
 *
 * @param target id of the case, of the school or of the person; GB/T 2260 code of the county
 * @param reason as it was declared
 */
public record Conflict(String campaign, UUID reviewer, Kind kind, String target, String reason) {
  /** What a conflict is about. Stored as text. */
  public enum Kind {
    CASE,
    SCHOOL,
    COUNTY,
    PERSON
  }

  /** Whether it keeps the reviewer from this case. */
  public boolean concerns(Entrant entrant) {
    return switch (kind) {
      case CASE -> target.equals(entrant.application().toString());
      case SCHOOL -> target.equals(String.valueOf(entrant.line().school()));
      case COUNTY -> target.equals(entrant.line().region());
      case PERSON -> target.equals(entrant.person().toString());
    };
  }

  /** Whether the target has the shape of its kind. */
  boolean isSound() {
    return switch (kind) {
      case CASE, SCHOOL, PERSON -> target.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      case COUNTY -> target.matches("\\d{6}");
    };
  }
}
