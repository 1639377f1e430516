package pingyou.application;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, as last submitted. Name, subject and stage are the answers that the form names
 * for lists, empty where it has none.
 *
 * @param applicantName whose case it is: a person's name, or the school's if that applies
 * @param schoolName the school beside the name; empty where the school is the name
 * @param number empty before the first submission
 * @param school the school now, after merging
 * @param region GB/T 2260 of the region that it belongs to; empty if none was chosen yet
 */
public record CaseLine(
    UUID application,
    String number,
    String applicantName,
    String schoolName,
    @Nullable UUID school,
    String region,
    String subject,
    String stage,
    Status status,
    Set<Mark> marks) {
  /** Case numbers ascend; past 9999 they grow longer. */
  public static final Comparator<CaseLine> BY_NUMBER =
      Comparator.comparingInt((CaseLine it) -> it.number().length())
          .thenComparing(CaseLine::number);

  public CaseLine {
    marks = Set.copyOf(marks);
  }

  /** What a level is told of a case beside its content. */
  public enum Mark {
    /** Returned for correction and not submitted again. */
    UNCORRECTED,
    /** The secretariat found a formal fault. */
    FORMAL_FAULT
  }
}
