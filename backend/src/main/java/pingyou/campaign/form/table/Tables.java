package pingyou.campaign.form.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pingyou.campaign.form.text.Masked;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

/** What is right in a table, cell by cell and as a whole; and how it is read. */
public final class Tables {
  private Tables() {}

  /** The table in its canonical form, or every cell that is wrong; rows may still lack cells. */
  public static Outcome<String> check(Layout layout, String typed, Regions regions) {
    var parsed = Rows.parse(typed);
    if (parsed.isEmpty()) {
      return Outcome.refused(Refusal.of("answer.table.unreadable"));
    }
    var rows = parsed.get();
    if (rows.size() > layout.most()) {
      return Outcome.refused(
          Refusal.of("answer.table.too-many", "most", String.valueOf(layout.most())));
    }
    var cells = new Cells(layout.root(), regions);
    var faults = new ArrayList<Refusal>();
    var kept = new ArrayList<Map<String, String>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = new HashMap<String, String>();
      for (var column : layout.columns()) {
        var cell = Typed.line(rows.list().get(i).getOrDefault(column.id(), ""));
        if (!cell.isEmpty()) {
          switch (cells.check(column, cell, i + 1)) {
            case Done<String>(var value) -> row.put(column.id(), value);
            case Refused<String>(var why) -> faults.addAll(why);
          }
        }
      }
      kept.add(row);
    }
    return faults.isEmpty() ? Outcome.done(new Rows(kept).write()) : new Refused<>(faults);
  }

  /** What a stored table still lacks: rows, cells, and what its rows must fulfil together. */
  public static List<Refusal> lacking(Layout layout, String value, Regions regions) {
    var rows = Rows.read(value);
    var lacking = new ArrayList<Refusal>();
    if (rows.size() < layout.least()) {
      lacking.add(
          Refusal.of(
              "answer.table.too-few",
              "least",
              String.valueOf(layout.least()),
              "count",
              String.valueOf(rows.size())));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (var column : layout.columns()) {
        lacking(layout, column, rows.list().get(i), i + 1).ifPresent(lacking::add);
      }
    }
    var once = layout.once();
    if (once != null) {
      lacking.addAll(once.faults(rows, regions));
    }
    return List.copyOf(lacking);
  }

  private static Optional<Refusal> lacking(
      Layout layout, Column column, Map<String, String> row, int number) {
    var isThere = row.containsKey(column.id());
    var beside = layout.column(Optional.ofNullable(column.beside()).orElse(""));
    if (beside.isPresent() && isThere != row.containsKey(beside.get().id())) {
      var lacks = isThere ? beside.get() : column;
      return Optional.of(Cells.fault("answer.table.beside", lacks, number));
    }
    return column.required() && !isThere
        ? Optional.of(Cells.fault("answer.table.empty", column, number))
        : Optional.empty();
  }

  /** Names for codes; what is personal masked if it shall be. */
  public static String shown(Column column, String cell, boolean masked, Regions regions) {
    if (cell.isEmpty()) {
      return "";
    }
    return switch (column.cell()) {
      case Cell.Place _ -> regions.find(cell).map(Region::name).orElse(cell);
      case Cell.Mobile _ when masked -> Masked.mobile(cell);
      case Cell.Text _ when masked && column.personal() -> Masked.text(cell);
      case Cell _ -> cell;
    };
  }

  /** A line a row, with its number: how a table reads where there is no room for one. */
  public static String text(Layout layout, String value, boolean masked, Regions regions) {
    var rows = Rows.read(value);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> (i + 1) + ". " + line(layout, rows.list().get(i), masked, regions))
        .collect(Collectors.joining("\n"));
  }

  private static String line(
      Layout layout, Map<String, String> row, boolean masked, Regions regions) {
    return layout.columns().stream()
        .filter(column -> row.containsKey(column.id()))
        .map(it -> it.label() + "：" + shown(it, row.getOrDefault(it.id(), ""), masked, regions))
        .collect(Collectors.joining("；"));
  }
}
