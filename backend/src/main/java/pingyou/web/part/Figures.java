package pingyou.web.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as pages show them. Points come as half-points, so that nothing is rounded before it is
 * shown. The numerals 一 to 十 are a format of small numbers and so stand here.
 */
public final class Figures {
  private static final String NUMERALS = "一二三四五六七八九十";

  private Figures() {}

  /** Points as scored: {@code 4}, {@code 1.5}. */
  public static String points(int halves) {
    return halves / 2 + (halves % 2 == 0 ? "" : ".5");
  }

  /** A total in a column, where the points stand under each other: {@code 62.5}, {@code 11.0}. */
  public static String total(int halves) {
    return halves / 2 + (halves % 2 == 0 ? ".0" : ".5");
  }

  /** The mean of cards, two decimals, half up: {@code 88.50}. */
  public static String mean(long sumHalves, int cards) {
    return BigDecimal.valueOf(sumHalves)
        .divide(BigDecimal.valueOf(2L * cards), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** A count: {@code 4,386}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The size of a file, rounded up: {@code 12 KB}, {@code 1.2 MB}. */
  public static String bytes(long bytes) {
    long kilobytes = Math.max(1, (bytes + 1023) / 1024);
    return kilobytes < 1024
        ? kilobytes + " KB"
        : BigDecimal.valueOf(kilobytes)
                .divide(BigDecimal.valueOf(1024), 1, RoundingMode.UP)
                .toPlainString()
            + " MB";
  }

  /** A small number in words, as in {@code 八节}; digits from eleven on. */
  public static String numeral(int number) {
    return number >= 1 && number <= NUMERALS.length()
        ? NUMERALS.substring(number - 1, number)
        : Integer.toString(number);
  }

  /** A hash in groups of four, to be read aloud: {@code a41c 09e7 …}. */
  public static String checksum(String hex) {
    return String.join(" ", hex.split("(?<=\\G.{4})", -1)).strip();
  }
}
