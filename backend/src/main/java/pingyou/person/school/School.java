package pingyou.person.school;

import java.util.UUID;

/**
 * A school.
 *
 * @param county GB/T 2260
 */
public record School(UUID id, String county, String name, Standing standing) {
  /** How far a school is on record. A merged one is never given out: the one it became is. */
  public enum Standing {
    PROPOSED,
    CONFIRMED,
    MERGED
  }
}
