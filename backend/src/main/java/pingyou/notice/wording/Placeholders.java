package pingyou.notice.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {name}} places in a text. A brace is never anything else. */
final class Placeholders {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

  private Placeholders() {}

  static Set<String> in(String text) {
    var names = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
    return names;
  }

  /** Whether every brace belongs to a place. */
  static boolean areWellFormed(String text) {
    var rest = PLACE.matcher(text).replaceAll("");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
  }

  /**
   * The text with its values; braces within a value are left alone.
   *
   * @throws IllegalArgumentException naming the first place without a value
   */
  static String fill(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> {
          var value = values.get(place.group(1));
          if (value == null) {
            throw new IllegalArgumentException("no value for " + place.group() + " in: " + text);
          }
          return Matcher.quoteReplacement(value);
        });
  }
}
