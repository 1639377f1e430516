package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.chart.Spread;

/**
 * The ranking with its lines, for the secretariat ({@code ranking.jte}).
 *
 * @param undecided sentences of what keeps the publicity from beginning; empty when nothing does
 * @param scale of the column in which the cards are drawn
 * @param calibration what a correction for severity would change; absent when not reckoned
 * @param pool how many places of a pool are used; absent where there is none
 */
public record RankingPage(
    Shell shell,
    String who,
    String campaign,
    String track,
    State state,
    List<String> undecided,
    @Nullable String undecidedHref,
    Spread.Scale scale,
    List<Line> lines,
    List<Prize> prizes,
    int base,
    Readings readings,
    @Nullable String calibration,
    @Nullable String pool,
    Ways ways) {

  /** When it was reckoned, and from how many locked cards. */
  public record State(Phase phase, String reckonedAt, int cards) {
    /** Whether it can still turn out otherwise by itself. */
    public boolean trial() {
      return phase == Phase.TRIAL;
    }
  }

  /** How far the decision is. */
  public enum Phase {
    TRIAL,
    PUBLIC,
    FINAL
  }

  /** A line of the ranking. */
  public sealed interface Line {}

  /** A case; {@code visitHref} is where a visit on site is put on record, for candidates. */
  public record Case(
      int rank,
      Bracket bracket,
      String name,
      String href,
      String school,
      Spread spread,
      Reason reason,
      @Nullable String prize,
      @Nullable String visitHref)
      implements Line {}

  /** The line of a prize, with its reckoning. */
  public record Cut(String prize, String reckoning, @Nullable String open) implements Line {}

  /** Cases that need no attention, folded. */
  public record Folded(int from, int to, int count, String href) implements Line {}

  /** How a rank is joined to its neighbour of the same mean. */
  public enum Bracket {
    NONE,
    BEGIN,
    END
  }

  /**
   * Why a case stands at its rank.
   *
   * @param tag something remarkable; absent when the mean decided
   * @param sentence worded; absent when the mean decided
   */
  public record Reason(@Nullable Tag tag, @Nullable String sentence, String href) {}

  /** A prize, also with its share: its cumulative line, how many it takes, how many are decided. */
  public record Prize(String title, String share, String line, int taken, int decided) {}

  /** What other readings of the rule would give; none where nothing is rounded. */
  public record Readings(List<Reading> all, String assumed, String place) {}

  /** A reading, as many of each prize as it gives, and the sum. */
  public record Reading(String title, boolean current, List<Count> counts, Count sum) {}

  /** A number, bold where it differs from the current reading's. */
  public record Count(int number, boolean differs) {}

  /**
   * Where the ranking leads to.
   *
   * @param publish begins the publicity; absent for those who only look
   * @param list of winners for everybody, once there is one
   * @param finish makes the decision final; absent when that can't be asked for
   */
  public record Ways(
      @Nullable String publish,
      String export,
      String severity,
      @Nullable String list,
      @Nullable String finish) {}
}
