package pingyou.recommendation.list;

import java.util.List;
import java.util.UUID;

/**
 * A case that a unit may recommend.
 *
 * @param number of the case: {@code GZ21-T-0127}
 * @param county GB/T 2260 code of the applicant's county
 * @param uncorrected it was returned and has not been submitted again: it goes as last submitted
 * @param faults what the secretariat holds against its form, oldest first
 */
public record Candidate(
    UUID application,
    String number,
    String applicant,
    String school,
    String county,
    boolean uncorrected,
    List<Fault> faults) {
  public Candidate {
    faults = List.copyOf(faults);
  }

  /**
   * A formal fault that the secretariat marked.
   *
   * @param clause the rule's place: {@code 指南 二（二）}
   */
  public record Fault(String clause, String reason) {}
}
