package pingyou.web.gallery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Faults that a browser would quietly mend: open elements, doubled ids, references to nothing. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\"[^\"]*\"|[^>\"])*)>");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\s(?:for|aria-labelledby|aria-describedby|aria-controls|data-counter)=\"([^\"]*)\"");
  private static final Pattern FORBIDDEN = Pattern.compile("\\s(style|on[a-z]+)=\"");
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "img", "hr", "doctype");
  private static final Set<String> NEVER_IN_P =
      Set.of("p", "div", "ul", "ol", "dl", "table", "section", "form", "h1", "h2", "h3", "footer");

  private Markup() {}

  static List<String> faults(String html) {
    var faults = new ArrayList<>(nesting(html));
    var ids = new HashSet<String>();
    ID.matcher(html)
        .results()
        .map(found -> found.group(1))
        .filter(id -> !ids.add(id))
        .forEach(id -> faults.add("id twice: " + id));
    REFERENCE
        .matcher(html)
        .results()
        .flatMap(found -> List.of(found.group(1).split(" ")).stream())
        .filter(id -> !ids.contains(id))
        .forEach(id -> faults.add("no such id: " + id));
    FORBIDDEN.matcher(html).results().forEach(found -> faults.add("inline: " + found.group()));
    return faults;
  }

  private static List<String> nesting(String html) {
    var faults = new ArrayList<String>();
    var open = new ArrayDeque<String>();
    for (var found : TAG.matcher(html).results().toList()) {
      var name = found.group(2).toLowerCase(Locale.ROOT);
      if (VOID.contains(name)) {
        continue;
      }
      if (found.group(1).isEmpty()) {
        if (open.contains("p") && NEVER_IN_P.contains(name)) {
          faults.add("<" + name + "> in <p>");
        }
        open.push(name);
      } else if (!name.equals(open.poll())) {
        faults.add("</" + name + "> closes another element near " + near(html, found.start()));
      }
    }
    open.forEach(name -> faults.add("<" + name + "> is never closed"));
    return faults;
  }

  private static String near(String html, int at) {
    return html.substring(Math.max(0, at - 60), Math.min(html.length(), at + 20));
  }
}
