package pingyou.application.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pingyou.person.school.SchoolNames;

/**
 * Whether two schools on record may be one because their names are near. Rather asks too often than
 * not at all, but for numbered sisters: 第一小学 and 第二小学 are two. Pure.
 */
final class Likeness {
  private static final Pattern NUMERALS = Pattern.compile("[^零一二三四五六七八九十百]");
  private static final Pattern SUFFIX = Pattern.compile("(自治州|自治县|地区|新区|省|市|州|盟|县|区|旗)$");
  private static final Pattern SUFFIX_AT_FRONT = Pattern.compile("^(市|县|区)");
  private static final List<String> KINDS = List.of("幼儿园", "小学", "中学", "初中", "高中", "大学", "学院");
  private static final String GENERIC = "学校";
  private static final int TELLING = 5;
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private Likeness() {}

  /**
   * A school as its names and the regions around it tell it.
   *
   * @param regions names of its county, city and province
   */
  record Named(String county, String city, List<String> regions, Collection<String> names) {
    Named {
      regions = List.copyOf(regions);
      names = List.copyOf(names);
    }
  }

  /** Symmetric. Schools of two cities are never near. */
  static boolean isNear(Named one, Named other) {
    if (!one.city().equals(other.city())) {
      return false;
    }
    boolean sameCounty = one.county().equals(other.county());
    return one.names().stream()
        .anyMatch(a ->
            other.names().stream().anyMatch(b -> isNear(core(a, one), core(b, other), sameCounty)));
  }

  private static boolean isNear(String a, String b, boolean sameCounty) {
    if (a.equals(b)) {
      return sameCounty || a.length() >= TELLING;
    }
    if (!sameCounty || !numerals(a).equals(numerals(b)) || areOfTwoKinds(a, b)) {
      return false;
    }
    var shorter = a.length() <= b.length() ? a : b;
    var longer = a.length() <= b.length() ? b : a;
    return (shorter.length() > 1 && !KINDS.contains(shorter) && isWithin(shorter, longer))
        || distance(a, b) <= allowed(shorter.length());
  }

  /**
   * What is left of a name without punctuation, the regions at its beginning and a closing 学校;
   * figures are written as people say them.
   */
  static String core(String name, Named of) {
    var core = spoken(SchoolNames.key(name));
    for (var region : of.regions()) {
      var full = SchoolNames.key(region);
      var bare = SUFFIX.matcher(full).replaceFirst("");
      if (core.startsWith(full)) {
        core = core.substring(full.length());
      } else if (bare.length() > 1 && core.startsWith(bare)) {
        core = SUFFIX_AT_FRONT.matcher(core.substring(bare.length())).replaceFirst("");
      }
    }
    return core.length() > GENERIC.length() && core.endsWith(GENERIC)
        ? core.substring(0, core.length() - GENERIC.length())
        : core;
  }

  private static String spoken(String key) {
    var spoken = new StringBuilder();
    key.chars()
        .forEach(it ->
            spoken.append(it >= '0' && it <= '9' ? "零一二三四五六七八九".charAt(it - '0') : (char) it));
    return spoken.toString();
  }

  private static String numerals(String core) {
    return NUMERALS.matcher(core).replaceAll("");
  }

  private static boolean areOfTwoKinds(String a, String b) {
    var one = kind(a);
    var other = kind(b);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<String> kind(String core) {
    return KINDS.stream().filter(core::contains).findFirst();
  }

  /** Whether all characters of the shorter name stand in the longer one, in order: 一小, 第一小学. */
  private static boolean isWithin(String shorter, String longer) {
    int found = 0;
    for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(found)) {
        found++;
      }
    }
    return found == shorter.length();
  }

  private static int allowed(int length) {
    return length >= LONG ? 2 : length >= SHORT ? 1 : 0;
  }

  /** How many characters must be put in, taken out or changed. */
  static int distance(String a, String b) {
    var above = new ArrayList<Integer>();
    for (int j = 0; j <= b.length(); j++) {
      above.add(j);
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new ArrayList<Integer>(List.of(i));
      for (int j = 1; j <= b.length(); j++) {
        int change = above.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row.add(Math.min(change, Math.min(above.get(j), row.get(j - 1)) + 1));
      }
      above = row;
    }
    return above.getLast();
  }
}
