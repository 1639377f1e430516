package pingyou.review;

import java.util.UUID;
import pingyou.application.CaseLine;

/**
 * A case under review, with the person who applied.
 *
 * @param line as last submitted
 */
public record Entrant(UUID person, CaseLine line) {
  public UUID application() {
    return line.application();
  }
}
