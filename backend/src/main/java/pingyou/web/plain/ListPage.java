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
 * @param filters by which the lists can be narrowed to what is in one state
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
    List<Filter> filters,
    @Nullable Search search) {
  /** Without filters and search. */
  public ListPage(
      Shell shell,
      List<String> where,
      String title,
      List<String> facts,
      @Nullable Link back,
      List<String> notes,
      List<Group> groups) {
    this(shell, where, title, facts, back, notes, groups, List.of(), null);
  }

  /** The same, to be searched at this address; {@code typed} is what was searched for. */
  public ListPage searched(String action, String typed, String hint) {
    return new ListPage(
        shell, where, title, facts, back, notes, groups, filters, new Search(action, typed, hint));
  }

  /** The same with ways to narrow it. */
  public ListPage filtered(List<Filter> by) {
    return new ListPage(shell, where, title, facts, back, notes, groups, by, search);
  }

  /** A narrower list of the same, and whether it is the one that is shown. */
  public record Filter(String text, String href, boolean isCurrent) {}

  /** A word to look for, sent as {@code q}. */
  public record Search(String action, String typed, String hint) {}

  /**
   * Rows and acts under a heading.
   *
   * @param count said at the right of the heading; null if the rows say enough
   * @param empty said when there is neither row nor act
   */
  public record Group(
      String title, @Nullable String count, List<Row> rows, List<Act> acts, String empty) {
    /** Without a count. */
    public Group(String title, List<Row> rows, List<Act> acts, String empty) {
      this(title, null, rows, acts, empty);
    }
  }

  /**
   * Something that can be done with one tap.
   *
   * @param asks whether the tap leads to a page that asks first
   * @param sent along with the form
   */
  public record Act(
      String title,
      String sentence,
      String action,
      String verb,
      boolean asks,
      Map<String, String> sent) {
    /** Done at once. */
    public Act(
        String title, String sentence, String action, String verb, Map<String, String> sent) {
      this(title, sentence, action, verb, false, sent);
    }

    /** The same, asked first. */
    public Act asking() {
      return new Act(title, sentence, action, verb, true, sent);
    }
  }
}
