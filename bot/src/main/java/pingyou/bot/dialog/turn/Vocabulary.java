package pingyou.bot.dialog.turn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pingyou.notice.wording.Wording;

/** The words that people type, in whatever width, with or without quotation marks around them. */
public final class Vocabulary {
  private static final String CHANGE = "word.change";
  private static final String NUMBERS = "word.numbers";
  private static final String QUOTES = "“”\"「」‘’'";
  private static final String STOPS = "。.！!，,";

  private final Map<String, Word> words = new HashMap<>();
  private final List<String> changes;
  private final List<String> numbers;

  /**
   * @throws IllegalArgumentException if a word has no text
   */
  public Vocabulary(Wording wording) {
    for (var word : Word.values()) {
      for (var written : list(wording.say(word.key()))) {
        if (words.put(written, word) != null) {
          throw new IllegalArgumentException(written + " means two things");
        }
      }
    }
    changes = list(wording.say(CHANGE));
    numbers = list(wording.say(NUMBERS));
  }

  private static List<String> list(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  /** The word that the message consists of. */
  public Optional<Word> word(String typed) {
    return Optional.ofNullable(words.get(bare(typed)));
  }

  /**
   * The word that a short form stands for: {@code 0}, {@code 9}, {@code #}; only to be asked where
   * none of them can be an answer.
   */
  public Optional<Word> shortForm(String typed) {
    return switch (bare(typed)) {
      case "0" -> Optional.of(Word.BACK);
      case "9" -> Optional.of(Word.SAVE);
      case "#" -> Optional.of(Word.HELP);
      case String _ -> Optional.empty();
    };
  }

  /** What someone wants to change: what follows 改. */
  public Optional<Change> change(String typed) {
    var bare = bare(typed);
    return changes.stream()
        .filter(bare::startsWith)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(word -> bare.substring(word.length()))
        .filter(rest -> !rest.isBlank())
        .map(rest -> new Change(rest.strip(), Character.isWhitespace(rest.charAt(0))));
  }

  /** The number of a choice, written 3, ３ or 三. */
  public OptionalInt number(String typed) {
    var bare = bare(typed);
    if (bare.matches("[0-9]{1,4}")) {
      return OptionalInt.of(Integer.parseInt(bare));
    }
    int place = numbers.indexOf(bare);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }

  /** In half width, without the marks that people put around a word. */
  public static String bare(String typed) {
    var half = new StringBuilder(typed.length());
    typed.codePoints().map(Vocabulary::halfWidth).forEach(half::appendCodePoint);
    var text = half.toString().strip();
    int from = 0;
    int to = text.length();
    while (from < to && QUOTES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (QUOTES + STOPS).indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }

  private static int halfWidth(int codePoint) {
    if (codePoint >= 0xff01 && codePoint <= 0xff5e) {
      return codePoint - 0xff01 + '!';
    }
    return codePoint == 0x3000 ? ' ' : codePoint;
  }

  /**
   * @param field what was named
   * @param apart whether a space stood before it, so that it is hardly part of a sentence
   */
  public record Change(String field, boolean apart) {}
}
