package pingyou.application.past;

import java.time.Instant;
import java.util.UUID;

/**
 * What the secretariat said of a school and a winner of a near name.
 *
 * @param school its record, after merging
 */
public record LikenessRuling(
    UUID id, UUID winner, UUID school, boolean same, String reason, UUID person, Instant at) {
  boolean isOf(UUID someWinner, UUID someSchool) {
    return winner.equals(someWinner) && school.equals(someSchool);
  }
}
