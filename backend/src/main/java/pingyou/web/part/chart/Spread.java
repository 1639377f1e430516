package pingyou.web.part.chart;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pingyou.web.part.Figures;

/**
 * The cards of a case on a scale that all rows share, drawn 200 wide and 20 high.
 *
 * @param halves half-points of each card, in the order of the cards; never empty
 */
public record Spread(Scale scale, List<Integer> halves) {
  private static final int WIDTH = 200;
  private static final int MARGIN = 8;
  private static final int TICK_STEP = 10;

  /** From and to which points the scale runs. */
  public record Scale(int from, int to) {
    public List<Integer> ticks() {
      return IntStream.rangeClosed(from, to).filter(p -> p % TICK_STEP == 0).boxed().toList();
    }

    public String x(double points) {
      var share = (Math.clamp(points, from, to) - from) / (to - from);
      return String.format(Locale.ROOT, "%.1f", MARGIN + share * (WIDTH - 2 * MARGIN));
    }
  }

  public String x(int card) {
    return scale.x(card / 2.0);
  }

  public String leastX() {
    return x(Collections.min(halves));
  }

  public String mostX() {
    return x(Collections.max(halves));
  }

  public String meanX() {
    return scale.x(sum() / (2.0 * halves.size()));
  }

  public String mean() {
    return Figures.mean(sum(), halves.size());
  }

  private long sum() {
    return halves.stream().mapToLong(Integer::longValue).sum();
  }
}
