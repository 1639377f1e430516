package pingyou.bot.dialog.turn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts that may be longer than one message. */
public final class Texts {
  /**
   * Room for one part of a text, in UTF-8 bytes; the rest of the message is for what is said of it.
   */
  private static final int PART_BYTES = 1_500;

  private Texts() {}

  /** The text in parts, cut between lines; a longer line is cut where it must. */
  public static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (var line : text.strip().split("\n", -1)) {
      for (var piece : pieces(line)) {
        if (!part.isEmpty() && bytes(part) + bytes(piece) >= PART_BYTES) {
          parts.add(part.toString());
          part.setLength(0);
        }
        part.append(part.isEmpty() ? "" : "\n").append(piece);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static List<String> pieces(String line) {
    int perPiece = PART_BYTES / 4; // no character takes more than four bytes
    var pieces = new ArrayList<String>();
    var rest = line;
    while (rest.codePointCount(0, rest.length()) > perPiece) {
      int cut = rest.offsetByCodePoints(0, perPiece);
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    pieces.add(rest);
    return pieces;
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
