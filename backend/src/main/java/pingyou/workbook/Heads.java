package pingyou.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/**
 * Which column of a sheet is which of the layout's: by its heading, in whatever order.
 *
 * @param at of each column of the layout, -1 for one that isn't there
 * @param faults the column that says what was wrong when the file was given back last, or the first
 *     that is free
 */
record Heads(List<Integer> at, int faults) {
  Heads {
    at = List.copyOf(at);
  }

  static Outcome<Heads> find(@Nullable Row head, Layout layout) {
    var found = new HashMap<String, Integer>();
    var twice = new ArrayList<String>();
    int end = 0;
    if (head != null) {
      var texts = new DataFormatter();
      for (var cell : head) {
        var heading = Cells.clean(texts.formatCellValue(cell));
        if (!heading.isEmpty()) {
          end = Math.max(end, cell.getColumnIndex() + 1);
          if (found.putIfAbsent(heading, cell.getColumnIndex()) != null) {
            twice.add(heading);
          }
        }
      }
    }
    var why = faults(found, twice, layout);
    if (!why.isEmpty()) {
      return new Outcome.Refused<>(why);
    }
    var at = layout.columns().stream().map(it -> found.getOrDefault(it.heading(), -1)).toList();
    return Outcome.done(new Heads(at, found.getOrDefault(layout.faults(), end)));
  }

  private static List<Refusal> faults(
      Map<String, Integer> found, List<String> twice, Layout layout) {
    var why = new ArrayList<Refusal>();
    var missing =
        layout.columns().stream()
            .filter(it -> it.required() && !found.containsKey(it.heading()))
            .map(Layout.Column::heading)
            .toList();
    if (!missing.isEmpty()) {
      why.add(Refusal.of("workbook.heads", "names", String.join("、", missing)));
    }
    var known = layout.columns().stream().map(Layout.Column::heading).toList();
    var unknown =
        found.keySet().stream()
            .filter(it -> !known.contains(it) && !it.equals(layout.faults()))
            .sorted()
            .toList();
    if (missing.isEmpty() && !unknown.isEmpty()) {
      why.add(Refusal.of("workbook.heads-unknown", "names", String.join("、", unknown)));
    }
    if (!twice.isEmpty()) {
      why.add(Refusal.of("workbook.heads-twice", "names", String.join("、", twice)));
    }
    return why;
  }

  /** The layout's column that stands here in the sheet; -1 for none. */
  int column(int index) {
    return at.indexOf(index);
  }
}
