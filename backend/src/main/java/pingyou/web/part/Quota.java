package pingyou.web.part;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places of a unit: how many it may fill and how many it has chosen.
 *
 * @param note why it has another number than others; null if it hasn't
 */
public record Quota(int places, int chosen, @Nullable String note) {
  private static final int DRAWN_ONE_BY_ONE = 20;

  /** One place as it is drawn. */
  public enum Place {
    TAKEN,
    FREE,
    OVER
  }

  public int over() {
    return Math.max(0, chosen - places);
  }

  public int free() {
    return Math.max(0, places - chosen);
  }

  /** Few places are drawn as squares, many as one bar. */
  public boolean oneByOne() {
    return Math.max(places, chosen) <= DRAWN_ONE_BY_ONE;
  }

  public List<Place> squares() {
    return IntStream.range(0, Math.max(places, chosen)).mapToObj(this::square).toList();
  }

  /** The filled part of the bar, 0 to 100. */
  public int percent() {
    return places == 0 ? 100 : Math.min(100, chosen * 100 / places);
  }

  private Place square(int index) {
    if (index >= places) {
      return Place.OVER;
    }
    return index < chosen ? Place.TAKEN : Place.FREE;
  }
}
