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
 * @param settled whether the decision is final; before it is but proposed
 * @param title what became of it, worded
 * @param prize the prize, or what else the list gives; absent without one
 * @param others how those on the list are called
 * @param scores absent when the campaign doesn't show them
 * @param reasons from the cards to the line, but for the line itself
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
    boolean settled,
    String title,
    @Nullable String prize,
    String others,
    Place place,
    @Nullable Scores scores,
    List<Reason> reasons,
    Ranks ranks,
    @Nullable Deadline objections,
    Ways ways) {

  /**
   * The rank and the line that decided.
   *
   * @param rank 0 where the campaign shows none
   * @param line title of the prize whose line is spoken of
   * @param lineRank the last rank within that line
   * @param lineMean the mean at that rank; absent when scores aren't shown
   * @param beside on which side of the line, worded with the rank
   * @param reckoning {@code 41 份 × 15% = 6.15，取前 6 名} with its clause
   */
  public record Place(
      int rank,
      int total,
      String line,
      int lineRank,
      @Nullable String lineMean,
      String beside,
      Basis reckoning) {}

  /** A step from fact to conclusion, worded. */
  public record Reason(String sentence, @Nullable String detail) {}

  /** Points after the results; {@code most} is where the distance was largest, worded. */
  public record Scores(String mean, int cards, List<Group> groups, @Nullable Basis most) {}

  /** A group's mean; {@code winners} is the median of those on the list. */
  public record Group(String title, String max, String own, String winners) {}

  /** Where one can go from here; {@code list} names all winners. */
  public record Ways(String back, String list, @Nullable String objection) {}
}
