package pingyou.web.part.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * All ranks as a strip, with the lines of the prizes and the reader's own place.
 *
 * @param own the reader's rank; 0 when the strip shows nobody
 * @param lines the prizes from the first on, each with the last rank that still gets it
 */
public record Ranks(int total, int own, List<Line> lines) {

  /** A prize and the last rank within it. */
  public record Line(String name, int last) {}

  /** One rank as it is drawn. */
  public enum Place {
    OWN,
    WITHIN,
    BEYOND
  }

  public List<Integer> all() {
    return IntStream.rangeClosed(1, total).boxed().toList();
  }

  public Place place(int rank) {
    if (rank == own) {
      return Place.OWN;
    }
    return rank <= lastWithin() ? Place.WITHIN : Place.BEYOND;
  }

  /** Where a rank begins, in per cent of the strip. */
  public String start(int rank) {
    return percent((rank - 1) * 100.0 / total);
  }

  /** Where a rank ends. */
  public String end(int rank) {
    return percent(rank * 100.0 / total);
  }

  public String middle(int rank) {
    return percent((rank - 0.5) * 100.0 / total);
  }

  /** How wide a rank is drawn: a little gap stays between two. */
  public String width() {
    return percent(80.0 / total);
  }

  private int lastWithin() {
    return lines.isEmpty() ? 0 : lines.getLast().last();
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
