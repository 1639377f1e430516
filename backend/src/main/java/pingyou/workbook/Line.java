package pingyou.workbook;

import java.util.List;

/**
 * A filled line.
 *
 * @param row as the spreadsheet counts them, from 1, the head included
 * @param cells a text for each column of the layout, empty where nothing is written
 */
public record Line(int row, List<String> cells) {
  public Line {
    cells = List.copyOf(cells);
  }

  public String cell(int column) {
    return cells.get(column);
  }
}
