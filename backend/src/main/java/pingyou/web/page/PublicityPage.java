package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Deadline;
import pingyou.web.part.Shell;

/**
 * The list of intended winners, open to everybody ({@code publicity.jte}).
 *
 * @param until the last instant for objections, with its year
 * @param days of the publicity, {@code 7 天，11月14–20日}
 * @param basis the rule by which the prizes were divided
 * @param method how it was scored, worded from the campaign
 * @param reckoning how many each prize takes, worded
 * @param answerWorkingDays in which objections are answered; 0 where nothing is promised
 * @param checksum the seal of scores and records, in groups of four
 */
public record PublicityPage(
    Shell shell,
    String campaign,
    String track,
    String title,
    String issuer,
    String day,
    Deadline deadline,
    String until,
    String days,
    List<Prize> prizes,
    String method,
    Basis basis,
    String reckoning,
    int answerWorkingDays,
    String checksum,
    Ways ways) {

  /** A prize and who is to get it. */
  public record Prize(String title, List<Winner> winners) {}

  /** A winner: a person with the school, or a school with its county. */
  public record Winner(String name, String place) {}

  /** Where the page leads to; objecting is offered while the window is open. */
  public record Ways(@Nullable String object, String records) {}
}
