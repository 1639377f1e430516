package pingyou.bot.dialog;

import java.nio.charset.StandardCharsets;

/** The one place that keeps chat texts within WeChat's limit. */
public final class ChatText {
  /** WeChat's limit is given as 2,048 bytes; some of it is kept as a margin. */
  public static final int MAX_BYTES = 2_000;

  private static final String MORE = "……";

  private ChatText() {}

  /** The text, cut at the last line (or character) that fits, with an ellipsis where it was cut. */
  public static String fitting(String text) {
    return fitting(text, MAX_BYTES);
  }

  /** Both texts; where there isn't room for both, the first is cut and the second stays whole. */
  public static String fitting(String before, String text) {
    int room = MAX_BYTES - bytes(text) - 1;
    return room < MAX_BYTES / 10
        ? fitting(text)
        : bytes(before) <= room ? before + text : fitting(before, room) + "\n" + text;
  }

  private static String fitting(String text, int maxBytes) {
    if (bytes(text) <= maxBytes) {
      return text;
    }
    int room = maxBytes - bytes(MORE);
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += bytes(Character.toString(point));
      if (used > room) {
        break;
      }
      end += Character.charCount(point);
    }
    int line = text.lastIndexOf('\n', end);
    return text.substring(0, line > end / 2 ? line + 1 : end) + MORE;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
