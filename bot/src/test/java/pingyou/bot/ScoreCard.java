package pingyou.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A reviewer's card that is still open.
 *
 * @param applicant whose case it is about
 */
record ScoreCard(PlayPhone reviewer, String path, String applicant) {
  private static final Pattern ROW =
      Pattern.compile(
          "href=\"(/review/[0-9a-f-]{36})\">\\s*<span class=\"row-text\">\\s*<span class=\"row-title\">([^，<]+)，");
  private static final Pattern INDICATOR =
      Pattern.compile("data-indicator=\"([^\"]+)\" data-max-halves=\"(\\d+)\"");
  private static final Pattern REASON = Pattern.compile("name=\"([^\"]+-reason)\"");
  private static final Pattern READING = Pattern.compile("name=\"(reading-[^\"]+)\"");

  /** What a reviewer of one track has to do. */
  static List<ScoreCard> all(PlayPhone reviewer) {
    return all(reviewer, "/review");
  }

  /** What a reviewer has to do of the track whose list is here. */
  static List<ScoreCard> all(PlayPhone reviewer, String list) {
    return ROW.matcher(reviewer.open(list).html())
        .results()
        .map(row -> new ScoreCard(reviewer, row.group(1), row.group(2)))
        .filter(card -> reviewer.open(card.path()).html().contains("data-stepper "))
        .toList();
  }

  /** Gives so many fifths of each indicator's points, notes what was read and why, and hands in. */
  void submit(int fifths) {
    var page = reviewer.open(path);
    var form = new HashMap<String, String>();
    form.put("version", page.input("version"));
    form.put("comment", "资源成系列。");
    results(INDICATOR, page).forEach(it -> form.put(it.group(1), points(it.group(2), fifths)));
    results(REASON, page).forEach(it -> form.put(it.group(1), "按空间里看到的给分。"));
    results(READING, page).forEach(it -> form.put(it.group(1), "12"));
    var shown = reviewer.post(path + "/submit", Map.copyOf(form));
    if (shown.status() != 200) {
      throw new AssertionError(shown.text());
    }
  }

  private static String points(String maxHalves, int fifths) {
    int halves = Integer.parseInt(maxHalves) * fifths / 5;
    return halves / 2 + (halves % 2 == 0 ? "" : ".5");
  }

  private static List<MatchResult> results(Pattern pattern, PlayPhone.Page page) {
    return pattern.matcher(page.html()).results().toList();
  }
}
