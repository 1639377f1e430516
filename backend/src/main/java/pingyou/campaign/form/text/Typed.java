package pingyou.campaign.form.text;

/** What people's keyboards do to short values, undone. */
public final class Typed {
  private Typed() {}

  /** Without invisible characters and without space at its ends; line ends are {@code \n}. */
  public static String cleaned(String typed) {
    var kept = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00a0', ' ')
        .codePoints()
        .filter(Typed::isKept)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** Whether nothing is left once it is {@link #cleaned}. */
  public static boolean isEmpty(String typed) {
    return typed
        .codePoints()
        .noneMatch(c -> c != '\u00a0' && isKept(c) && !Character.isWhitespace(c));
  }

  /** Cleaned, and everything on one line. */
  public static String line(String typed) {
    return cleaned(typed).replace('\n', ' ').replace('\t', ' ');
  }

  /** Cleaned, in half width, without the spaces and hyphens that people put between digits. */
  public static String compact(String typed) {
    return halfWidth(cleaned(typed)).replaceAll("[\\s-]", "");
  }

  /** Full-width letters, digits and signs in their half-width form. */
  public static String halfWidth(String typed) {
    var half = new StringBuilder(typed.length());
    typed.codePoints().map(Typed::halfWidth).forEach(half::appendCodePoint);
    return half.toString();
  }

  private static int halfWidth(int codePoint) {
    if (codePoint >= '！' && codePoint <= '～') {
      return codePoint - '！' + '!';
    }
    return codePoint == '\u3000' ? ' ' : codePoint;
  }

  /** Length as people are told: in Unicode code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether the text is a number without sign, of at most nine digits. */
  public static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isKept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
      case Character.FORMAT -> codePoint == 0x200d; // joins the parts of one sign
      case Character.SURROGATE -> false;
      default -> true;
    };
  }
}
