package pingyou.person.school;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** When two names of schools are equal, and how near a typed part is to a name. Pure. */
public final class SchoolNames {
  private static final int FAR = 5;
  private static final int SHORTEST_NAME_WITHIN = 3;

  private SchoolNames() {}

  /** What equal names have in common: no spaces, brackets, dots or hyphens, half width. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Z}\\p{C}\\p{P}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Names near the typed part, nearest first; all of them for an empty one. */
  static List<SchoolName> near(List<SchoolName> names, String typed) {
    var part = key(typed);
    return names.stream()
        .filter(it -> nearness(it.nameKey(), part) < FAR)
        .sorted(
            Comparator.<SchoolName>comparingInt(it -> nearness(it.nameKey(), part))
                .thenComparingInt(it -> it.nameKey().length())
                .thenComparing(SchoolName::nameKey))
        .toList();
  }

  /**
   * 0 for the whole name, then: its beginning, a part of it, the name within what was typed (people
   * write the county before it), characters of it in order.
   */
  private static int nearness(String name, String part) {
    if (name.equals(part)) {
      return 0;
    }
    if (name.startsWith(part)) {
      return 1;
    }
    if (name.contains(part)) {
      return 2;
    }
    if (name.length() >= SHORTEST_NAME_WITHIN && part.contains(name)) {
      return 3;
    }
    return part.length() > 1 && isSubsequence(part, name) ? 4 : FAR;
  }

  private static boolean isSubsequence(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }
}
