package pingyou.workbook;

import java.util.Comparator;
import pingyou.campaign.rule.Refusal;

/**
 * What is wrong with a cell.
 *
 * @param row as the spreadsheet counts them, from 1
 * @param column of the layout, from 0
 */
public record Flaw(int row, int column, Refusal why) {
  /** From the top to the bottom, from left to right. */
  public static final Comparator<Flaw> ORDER =
      Comparator.comparingInt(Flaw::row).thenComparingInt(Flaw::column);

  /** Whether it is about the same cell. */
  public boolean isAt(Flaw other) {
    return row == other.row && column == other.column;
  }
}
