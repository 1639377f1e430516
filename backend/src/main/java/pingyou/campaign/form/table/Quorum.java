package pingyou.campaign.form.table;

import java.util.List;

/**
 * That each group of rows shall name so many places: a wish, whose failing asks for a reason.
 *
 * @param count the column whose different places are counted
 * @param by the column whose options are the groups
 * @param groups these options
 * @param unless a column with wider places, of which one in the group is enough; empty for none
 */
public record Quorum(String count, String by, List<String> groups, String unless, int least) {
  public Quorum {
    groups = List.copyOf(groups);
  }

  /** The groups that name too few; none while nothing is written. */
  public List<String> missedBy(String value) {
    var rows = Rows.parse(value).orElse(Rows.NONE);
    return rows.isEmpty()
        ? List.of()
        : groups.stream().filter(group -> isShort(rows.where(by, group))).toList();
  }

  private boolean isShort(Rows group) {
    return group.column(unless).isEmpty()
        && group.column(count).stream().distinct().count() < least;
  }
}
