package pingyou.campaign.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.rule.Outcome;

/** Web addresses: as an answer of their own, and within longer texts. */
public final class Links {
  static final int MAX_LENGTH = 1024;

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://");
  private static final Pattern AUTHORITY = Pattern.compile("(?i)https?://([^/?#]*).*");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)+\\.?(:[0-9]{1,5})?");
  private static final Pattern ADDRESS_SIGNS = Pattern.compile("[^\\s\\\\<>\"^`{|}]*");
  private static final Pattern IN_TEXT = Pattern.compile("(?i)https?://[!#-;=?-\\[\\]_a-z~]+");
  private static final String ENDS_NO_ADDRESS = ".,;:!?'";

  private Links() {}

  /** Checks one address and takes the spaces off its ends. */
  static Outcome<String> check(String typed) {
    var link = Typed.line(typed);
    int length = Typed.length(link);
    if (length > MAX_LENGTH) {
      return Outcome.refused(Objections.tooLong(length, MAX_LENGTH));
    }
    Matcher authority = AUTHORITY.matcher(link);
    if (!SCHEME.matcher(link).lookingAt() || !authority.matches()) {
      return Outcome.refused(Objections.linkScheme());
    }
    if (!ADDRESS_SIGNS.matcher(link).matches()) {
      return Outcome.refused(Objections.linkCharacters());
    }
    var host = authority.group(1);
    if (host.contains("@")) {
      return Outcome.refused(Objections.linkLogin());
    }
    return HOST.matcher(host).matches()
        ? Outcome.done(link)
        : Outcome.refused(Objections.linkHost());
  }

  /**
   * The addresses in a text, each once, in the text's order. An address ends at a space or at the
   * first character outside ASCII, and never with a punctuation mark.
   */
  public static List<String> in(String text) {
    var links = new LinkedHashSet<String>();
    var found = IN_TEXT.matcher(text);
    while (found.find()) {
      var link = withoutPunctuation(found.group());
      if (check(link) instanceof Outcome.Done<String>(var sound)) {
        links.add(sound);
      }
    }
    return List.copyOf(links);
  }

  private static String withoutPunctuation(String found) {
    int end = found.length();
    while (ENDS_NO_ADDRESS.indexOf(found.charAt(end - 1)) >= 0
        || (found.charAt(end - 1) == ')' && found.substring(0, end).indexOf('(') < 0)) {
      end--;
    }
    return found.substring(0, end);
  }
}
