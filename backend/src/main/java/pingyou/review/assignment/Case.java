package pingyou.review.assignment;

import java.util.Set;
import java.util.UUID;

/**
 * A case to be read.
 *
 * @param number of the case; by it they are taken in turn
 * @param county GB/T 2260 code of the applicant's county, of the city if a city applies for itself,
 *     of the province if it was handed in there
 * @param school the applicant's school
 * @param recused reviewers who gave this case back (回避); they never get it again
 */
public record Case(UUID id, String number, String county, UUID school, Set<UUID> recused) {
  public Case {
    recused = Set.copyOf(recused);
  }

  /** Whether it belongs to a place within the province, which a reviewer may share. */
  boolean isLocal() {
    return !county.endsWith("0000");
  }

  /** The first four digits of a county's code are its city's. */
  String city() {
    return county.substring(0, 4);
  }
}
