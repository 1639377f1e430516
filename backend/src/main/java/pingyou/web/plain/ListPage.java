package pingyou.web.plain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Shell;

/**
 * Lists that lead on, and small acts ({@code list.jte}).
 *
 * @param back absent on a first page
 * @param notes sentences that come before the lists
 * @param search by which the lists can be narrowed; absent where there is little to find
 */
public record ListPage(
    Shell shell,
    List<String> where,
    String title,
    List<String> facts,
    @Nullable Link back,
    List<String> notes,
    List<Group> groups,
    @Nullable Search search) {
  /** Without a search. */
  public ListPage(
      Shell shell,
      List<String> where,
      String title,
      List<String> facts,
      @Nullable Link back,
      List<String> notes,
      List<Group> groups) {
    this(shell, where, title, facts, back, notes, groups, null);
  }

  /** The same, to be searched at this address; {@code typed} is what was searched for. */
  public ListPage searched(String action, String typed, String hint) {
    return new ListPage(
        shell, where, title, facts, back, notes, groups, new Search(action, typed, hint));
  }

  /** A word to look for, sent as {@code q}. */
  public record Search(String action, String typed, String hint) {}

  /** Rows and acts under a heading; {@code empty} is said when there is neither. */
  public record Group(String title, List<Row> rows, List<Act> acts, String empty) {}

  /**
   * Something that can be done with one tap.
   *
   * @param sent along with the form
   */
  public record Act(
      String title, String sentence, String action, String verb, Map<String, String> sent) {}
}
