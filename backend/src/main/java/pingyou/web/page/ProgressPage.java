package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Shell;
import pingyou.web.part.Step;

/**
 * Where an applicant's case stands ({@code progress.jte}).
 *
 * @param now the stage that the header's time is about
 * @param deadline of that stage; absent when nothing is waited for
 * @param passwordNeeded the space's password must stay as it is until the review is over
 * @param repairHref where a password that failed can be changed; absent when none did
 */
public record ProgressPage(
    Shell shell,
    String campaign,
    String number,
    String track,
    String school,
    Now now,
    @Nullable Deadline deadline,
    boolean passwordNeeded,
    @Nullable String repairHref,
    List<Stage> stages,
    Acts acts,
    String back) {

  /** What is going on, worded, and what is to come of it when. */
  public record Now(String standing, String until) {}

  /** A step of the case's way; {@code when} is exact when known. */
  public sealed interface Stage {
    String when();

    /** Sent by the applicant; the last version counts. */
    record Submitted(String when, int version, String contentHref, String receiptHref)
        implements Stage {}

    /** Looked at by the secretariat between the windows. */
    record Checked(Step step, String when, @Nullable String fault) implements Stage {}

    /** At a level that recommends; {@code reason} where the campaign shows why it declined. */
    record AtLevel(
        Step step,
        String title,
        String unit,
        String when,
        String closes,
        Outcome outcome,
        @Nullable String reason)
        implements Stage {}

    /** Scored by reviewers. */
    record Reviewed(Step step, String title, String when, int cards) implements Stage {}

    /** Made public, open to objections. */
    record Published(Step step, String when, @Nullable String listHref) implements Stage {}

    /** Final. */
    record Decided(Step step, String when, @Nullable String resultHref) implements Stage {}
  }

  /** What a level did with a case. */
  public enum Outcome {
    OPEN,
    RECOMMENDED,
    NOT_RECOMMENDED,
    NOTHING_SENT
  }

  /**
   * What can be done now; absent acts are not offered.
   *
   * @param closing how the deadline of changing came about, where that is to be known
   * @param spaceOpen whether what lies in the learning space may still be brought up to date
   */
  public record Acts(
      @Nullable String changeHref,
      @Nullable String closing,
      @Nullable String withdrawHref,
      @Nullable String resultHref,
      boolean spaceOpen) {
    /** Whether there is anything to say. */
    public boolean any() {
      return changeHref != null || withdrawHref != null || resultHref != null || spaceOpen;
    }
  }
}
