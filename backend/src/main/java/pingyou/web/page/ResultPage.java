package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Deadline;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.Ranks;

/**
 * What became of a case: with a prize {@code result.jte}, without {@code notnow.jte}.
 *
 * @param prize the prize; absent without one
 * @param scores absent when the campaign doesn't show them
 * @param ranks the strip of all ranks
 * @param objections the publicity window; absent when it is over
 */
public record ResultPage(
    Shell shell,
    String campaign,
    String track,
    String person,
    String number,
    String publishedOn,
    @Nullable String prize,
    Place place,
    @Nullable Scores scores,
    Ranks ranks,
    @Nullable Deadline objections,
    Ways ways) {

  /**
   * The rank and the line that decided.
   *
   * @param line title of the prize whose line is spoken of
   * @param lineRank the last rank within that line
   * @param lineMean the mean at that rank; absent when scores aren't shown
   * @param reckoning {@code 41 份 × 15% = 6.15，取前 6 名} with its clause
   */
  public record Place(
      int rank,
      int total,
      String line,
      int lineRank,
      @Nullable String lineMean,
      Basis reckoning,
      @Nullable Tie tie) {}

  /** What parted this case from one with the same mean. */
  public record Tie(int otherRank, String criterion, String own, String other) {}

  /** Points after the results; {@code most} is where the distance was largest, worded. */
  public record Scores(String mean, List<String> cards, List<Group> groups, @Nullable Basis most) {}

  /** A group's mean; {@code winners} is the median of the prize winners. */
  public record Group(String title, String max, String own, String winners) {}

  /** Where one can go from here. */
  public record Ways(
      String back,
      @Nullable String certificate,
      @Nullable String paper,
      @Nullable String explanation,
      @Nullable String objection) {}
}
