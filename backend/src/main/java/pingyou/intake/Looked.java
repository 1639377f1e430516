package pingyou.intake;

import java.util.List;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;

/** A file that could be read as a table. */
public record Looked(Layout layout, List<Line> lines, Trial trial) {
  public Looked {
    lines = List.copyOf(lines);
  }
}
