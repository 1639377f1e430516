package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Shell;

/**
 * A list as a unit sent it, to be read, kept and printed ({@code sent.jte}).
 *
 * @param sent which sending it is, by whom and when, worded
 * @param checksum of the list as it is stored, in groups of four
 */
public record SentPage(
    Shell shell,
    String campaign,
    String track,
    String unit,
    String level,
    String to,
    String sent,
    List<Pick> picks,
    List<Declined> declined,
    String checksum,
    String printedAt,
    Ways ways) {

  /** A recommended case with the unit's opinion. */
  public record Pick(
      int rank,
      String name,
      String number,
      String school,
      @Nullable String opinion,
      @Nullable String signed,
      @Nullable String note) {}

  /** A case that was declined, and why. */
  public record Declined(String name, String number, String school, String reason) {}

  /** Where the page leads to. */
  public record Ways(String back, String table) {}
}
