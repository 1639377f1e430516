package pingyou.campaign.form.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What is added up under a table, never typed.
 *
 * @param title of the sum over the columns: {@code 空间开通数量小计}
 * @param total title of the last line: {@code 总体统计}
 * @param of the columns with counts
 * @param by the column whose options have a line each
 * @param groups these options
 */
public record Sums(String title, String total, List<String> of, String by, List<String> groups) {
  public Sums {
    of = List.copyOf(of);
    groups = List.copyOf(groups);
  }

  /**
   * A line of the sums.
   *
   * @param sums one for each column that is added up, in their order
   * @param all their sum
   */
  public record Line(String title, List<BigInteger> sums, BigInteger all) {
    public Line {
      sums = List.copyOf(sums);
    }
  }

  /** A line for each group and one for all; cells that aren't counts yet don't count. */
  public List<Line> lines(Rows rows) {
    var lines = new ArrayList<Line>();
    groups.forEach(group -> lines.add(line(group, rows.where(by, group))));
    lines.add(line(total, rows));
    return List.copyOf(lines);
  }

  private Line line(String name, Rows rows) {
    var sums = of.stream().map(column -> sum(rows, column)).toList();
    return new Line(name, sums, sums.stream().reduce(BigInteger.ZERO, BigInteger::add));
  }

  private static BigInteger sum(Rows rows, String column) {
    return rows.list().stream()
        .map(row -> row.getOrDefault(column, ""))
        .filter(cell -> cell.matches("[0-9]{1,18}"))
        .map(BigInteger::new)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
