package pingyou.workbook;

import java.util.List;

/**
 * What a workbook asks for. Everything in it is worded.
 *
 * @param sheet title of the sheet to be filled in
 * @param guide title of the sheet that says how
 * @param choices title of the hidden sheet that holds long drop-downs
 * @param faults heading of the column that says what is wrong, when the file is given back
 * @param notes lines of the guide
 */
public record Layout(
    String sheet,
    String guide,
    String choices,
    String faults,
    List<Column> columns,
    List<String> notes) {
  public Layout {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /**
   * A column.
   *
   * @param hint shown at its cells
   * @param width in characters
   * @param values of its drop-down; none: it takes any text
   * @param required whether a file without the column is refused
   */
  public record Column(
      String heading, String hint, int width, List<String> values, boolean required) {
    public Column {
      values = List.copyOf(values);
    }
  }
}
