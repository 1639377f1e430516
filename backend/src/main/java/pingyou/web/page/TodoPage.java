package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Row;
import pingyou.web.part.Shell;

/**
 * A reviewer's cards ({@code todo.jte}).
 *
 * @param role as what they score, {@code 评审专家}
 * @param panel the group the reviewer sits in, {@code 小学数学组}
 * @param pace how long a card takes and how long the rest will; absent before there is one
 * @param next the card to go on with; absent when all are submitted
 * @param attention cards that need the reviewer
 */
public record TodoPage(
    Shell shell,
    String role,
    String panel,
    Deadline deadline,
    int total,
    int submitted,
    int halfDone,
    @Nullable Pace pace,
    @Nullable Next next,
    Rows attention,
    Rows open,
    Rows done) {

  /** Minutes a card and what is left at this speed, {@code 5 小时 24 分}. */
  public record Pace(int minutes, String left) {}

  /** The card to go on with. */
  public record Next(String title, String href) {}

  /** The first rows of a list, how many there are in all, and where the rest is. */
  public record Rows(List<Row> rows, int total, String moreHref) {
    public int more() {
      return total - rows.size();
    }
  }
}
