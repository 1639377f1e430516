package pingyou.web.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.campaign.form.table.Cell;
import pingyou.campaign.form.table.Column;
import pingyou.campaign.form.table.Layout;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.form.table.Sums;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.web.http.Request;
import pingyou.web.part.form.Control;

/** A table as cells of a form, and back. */
public final class Grids {
  /** Above this one types the name of a place. */
  private static final int MOST_CHOICES = 40;

  /** The button that asks for one more row; its value is the field. */
  public static final String MORE = "more";

  private static final String DROP = "drop";
  private static final String PASTE = ".paste";

  private final Regions regions;

  public Grids(Regions regions) {
    this.regions = regions;
  }

  /**
   * The table with these rows.
   *
   * @param value as stored, or as it was typed
   * @param more whether one more row is wanted than there are
   */
  public Control of(Layout layout, String value, boolean more) {
    var rows = Rows.parse(value).orElse(Rows.NONE);
    var columns = layout.columns().stream().map(it -> column(layout, it)).toList();
    var lines = new ArrayList<List<String>>();
    rows.list().forEach(row -> lines.add(line(layout, row)));
    int shown = Math.clamp((long) rows.size() + (more ? 1 : 0), Math.max(1, layout.least()), 999);
    while (lines.size() < Math.min(shown, layout.most())) {
      lines.add(line(layout, Map.of()));
    }
    var sums = layout.sums();
    return sums == null
        ? new Control.Grid(columns, lines, layout.most(), List.of(), List.of())
        : new Control.Grid(columns, lines, layout.most(), heads(layout, sums), sums(sums, rows));
  }

  private static List<String> heads(Layout layout, Sums sums) {
    return Stream.concat(
            Stream.concat(Stream.of(sums.by()), sums.of().stream())
                .map(it -> layout.column(it).map(Column::label).orElse("")),
            Stream.of(sums.title()))
        .toList();
  }

  private static List<Control.Sum> sums(Sums sums, Rows rows) {
    return sums.lines(rows).stream()
        .map(line ->
            new Control.Sum(
                line.title(),
                Stream.concat(line.sums().stream(), Stream.of(line.all()))
                    .map("%,d"::formatted)
                    .toList()))
        .toList();
  }

  private Control.Column column(Layout layout, Column column) {
    var options = options(layout, column.cell());
    return new Control.Column(
        column.id(),
        column.label(),
        !column.required(),
        entry(column.cell()),
        options.size() > MOST_CHOICES ? List.of() : options);
  }

  private List<Control.Option> options(Layout layout, Cell cell) {
    return switch (cell) {
      case Cell.Choice(var all) -> all.stream().map(it -> new Control.Option(it, it)).toList();
      case Cell.Place(var kind) ->
          regions.within(layout.root(), kind).stream()
              .map(it -> new Control.Option(it.code(), it.name()))
              .toList();
      case Cell _ -> List.of();
    };
  }

  private static Control.Entry entry(Cell cell) {
    return switch (cell) {
      case Cell.Count _ -> Control.Entry.DIGITS;
      case Cell.Mobile _ -> Control.Entry.PHONE;
      case Cell _ -> Control.Entry.PLAIN;
    };
  }

  /** Codes stand in what is chosen, names in what is typed. */
  private List<String> line(Layout layout, Map<String, String> row) {
    return layout.columns().stream()
        .map(column -> {
          var cell = row.getOrDefault(column.id(), "");
          return column.cell() instanceof Cell.Place(var kind)
                  && regions.within(layout.root(), kind).size() > MOST_CHOICES
              ? regions.find(cell).map(Region::name).orElse(cell)
              : cell;
        })
        .toList();
  }

  /** The rows that a form says, without the one to be dropped and with what was pasted. */
  public static String typed(Request request, String field, Layout layout) {
    var rows = new ArrayList<Map<String, String>>();
    for (int i = 0; i < layout.most(); i++) {
      if (!request.field(DROP).equals(field + "." + i)) {
        rows.add(row(request, field + "." + i + ".", layout));
      }
    }
    return new Rows(rows).and(Rows.pasted(request.field(field + PASTE), layout.columns())).write();
  }

  private static Map<String, String> row(Request request, String prefix, Layout layout) {
    return layout.columns().stream()
        .map(Column::id)
        .collect(
            Collectors.toMap(
                id -> id, id -> request.field(prefix + id).strip(), (one, _) -> one, HashMap::new));
  }

  /** Whether the form asks to stay at this table. */
  public static boolean isKept(Request request, String field) {
    return request.field(MORE).equals(field)
        || request.field(DROP).startsWith(field + ".")
        || isPasted(request, field);
  }

  private static boolean isPasted(Request request, String field) {
    return !request.field(field + PASTE).isBlank();
  }

  /** Where a page shows this table, with one more row if that was asked for. */
  public static String at(Request request, String field) {
    var isMore = request.field(MORE).equals(field) && !isPasted(request, field);
    return (isMore ? "?" + MORE + "=" + field : "") + "#" + field + "-field";
  }
}
