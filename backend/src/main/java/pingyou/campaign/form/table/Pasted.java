package pingyou.campaign.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and
 * quotes round a cell that has either in it, its own quotes doubled.
 */
final class Pasted {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private Pasted(String text) {
    this.text = text;
  }

  static List<List<String>> cells(String text) {
    return new Pasted(text.replace("\r\n", "\n").replace('\r', '\n')).read();
  }

  private List<List<String>> read() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '\t' -> endCell();
        case '\n' -> endRow();
        case '"' -> {
          if (cell.isEmpty() && isClosed()) {
            quoted();
          } else {
            cell.append(c);
          }
        }
        default -> cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      endRow();
    }
    return rows;
  }

  /** Whether a quote that opens a cell has its end: a lone one is a sign like others. */
  private boolean isClosed() {
    int end = at;
    while (true) {
      end = text.indexOf('"', end);
      if (end < 0) {
        return false;
      }
      if (!text.startsWith("\"\"", end)) {
        return end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0;
      }
      end += 2;
    }
  }

  private void quoted() {
    while (true) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (text.startsWith("\"", at)) {
        cell.append(c);
        at++;
      } else {
        return;
      }
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }

  static String text(List<List<String>> rows) {
    return rows.stream()
        .map(cells -> cells.stream().map(Pasted::written).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String written(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
