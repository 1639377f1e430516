package pingyou.web.reviewer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as reviewers type them. What is none becomes one that every rule refuses. */
public final class Typed {
  private static final int NO_POINTS = -1;
  private static final long NO_FIGURE = -1;

  private Typed() {}

  /** {@code 4.5} as half-points; null for nothing. */
  static @Nullable Integer halves(String typed) {
    var text = typed.strip().replaceAll("[。．]", ".");
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      return NO_POINTS;
    }
    var halves = new BigDecimal(text).multiply(BigDecimal.TWO).stripTrailingZeros();
    return halves.scale() > 0 ? NO_POINTS : halves.intValue();
  }

  /** A count read in a space, {@code 4386} or {@code 4,386}; null for nothing. */
  public static @Nullable Long figure(String typed) {
    var text = typed.strip().replaceAll("[,，]", "");
    if (text.isEmpty()) {
      return null;
    }
    return text.matches("\\d{1,12}") ? Long.parseLong(text) : Long.valueOf(NO_FIGURE);
  }
}
