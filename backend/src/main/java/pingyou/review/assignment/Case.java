package pingyou.review.assignment;

import java.util.Set;
import java.util.UUID;

/**
 * A case to be read.
 *
 * @param county GB/T 2260 code of the applicant's county
 * @param school the applicant's school
 * @param recused reviewers who gave this case back (回避); they never get it again
 */
public record Case(UUID id, String county, UUID school, Set<UUID> recused) {
  public Case {
    recused = Set.copyOf(recused);
  }

  /** The first four digits of a county's code are its city's. */
  String city() {
    return county.substring(0, 4);
  }
}
