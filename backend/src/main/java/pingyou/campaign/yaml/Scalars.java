package pingyou.campaign.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Single values out of nodes: each gives a stand-in after noting a fault. */
final class Scalars {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,4}(\\.[05])?");
  private static final BigDecimal HALVES_A_POINT = BigDecimal.valueOf(2);
  private static final Map<String, Boolean> FLAGS = Map.of("yes", true, "no", false);

  private final Faults faults;

  Scalars(Faults faults) {
    this.faults = faults;
  }

  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (node.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  /** Text as it stands, whatever YAML takes it for. */
  String text(Node node, String key) {
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(node.getStartMark(), "fault.not-text", "key", key);
      return "";
    }
    if (isEmpty(node)) {
      faults.add(node.getStartMark(), "fault.empty", "key", key);
    }
    return scalar.getValue().strip();
  }

  /** A whole number within bounds. */
  int number(Node node, String key, int least, int most) {
    var text = text(node, key);
    if (text.isEmpty()) {
      return least;
    }
    if (!WHOLE.matcher(text).matches()) {
      faults.add(node.getStartMark(), "fault.not-number", "key", key, "value", text);
      return least;
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      faults.add(
          node.getStartMark(),
          "fault.out-of-range",
          "key",
          key,
          "value",
          text,
          "least",
          String.valueOf(least),
          "most",
          String.valueOf(most));
      return least;
    }
    return number;
  }

  /** Points in steps of 0.5, more than none, as half-points. */
  int halves(Node node, String key) {
    var text = text(node, key);
    if (text.isEmpty()) {
      return 0;
    }
    int halves = halves(text).orElse(0);
    if (halves == 0) {
      faults.add(node.getStartMark(), "fault.not-points", "key", key, "value", text);
    }
    return halves;
  }

  /** The same, none included. */
  int halvesOrNone(Node node, String key) {
    var text = text(node, key);
    var halves = halves(text);
    if (halves.isEmpty() && !text.isEmpty()) {
      faults.add(node.getStartMark(), "fault.not-points-or-none", "key", key, "value", text);
    }
    return halves.orElse(0);
  }

  /** Points in steps of 0.5, none included, as half-points; empty if the text is none. */
  static OptionalInt halves(String text) {
    return POINTS.matcher(text).matches()
        ? OptionalInt.of(new BigDecimal(text).multiply(HALVES_A_POINT).intValueExact())
        : OptionalInt.empty();
  }

  /** {@code yes} or {@code no}. */
  boolean flag(Node node, String key) {
    return word(node, key, FLAGS).orElse(false);
  }

  /** One of these words. */
  <T> Optional<T> word(Node node, String key, Map<String, T> words) {
    var text = text(node, key);
    return text.isEmpty() ? Optional.empty() : known(text, node.getStartMark(), key, words);
  }

  /** What the text stands for among these words. */
  <T> Optional<T> known(String text, Mark at, String key, Map<String, T> words) {
    var meant = Optional.ofNullable(words.get(text));
    if (meant.isEmpty()) {
      var allowed = String.join("、", words.keySet().stream().sorted().toList());
      faults.add(at, "fault.not-one-of", "key", key, "value", text, "allowed", allowed);
    }
    return meant;
  }

  /** A name that is used in addresses and rows. */
  String id(Node node, String key) {
    var id = text(node, key);
    if (!id.isEmpty() && !isId(id)) {
      faults.add(node.getStartMark(), "fault.bad-id", "id", id);
    }
    return id;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** An enum's values by the words that the file has for them: {@code recommended-and-scored}. */
  static <E extends Enum<E>> Map<String, E> wordsOf(Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .collect(Collectors.toMap(Scalars::wordOf, value -> value));
  }

  private static String wordOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
