package pingyou.campaign.form.table;

import java.util.List;
import java.util.stream.Stream;
import pingyou.campaign.form.text.Typed;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** Checks and normalises single cells; every fault names its row and column. */
record Cells(String root, Regions regions) {
  Outcome<String> check(Column column, String typed, int row) {
    return switch (column.cell()) {
      case Cell.Text(var max) ->
          Typed.length(typed) <= max
              ? Outcome.done(typed)
              : refused("answer.table.too-long", column, row, "max", String.valueOf(max));
      case Cell.Count(var most) -> count(column, typed, row, most);
      case Cell.Choice(var options) -> choice(column, typed, row, options);
      case Cell.Place it -> place(column, it, typed, row);
      case Cell.Mobile _ -> mobile(column, typed, row);
    };
  }

  /** Spreadsheets put commas between the thousands. */
  private static Outcome<String> count(Column column, String typed, int row, int most) {
    var number = Typed.compact(typed).replace(",", "").replaceFirst("^0+(?=[0-9])", "");
    return Typed.isNumber(number) && Integer.parseInt(number) <= most
        ? Outcome.done(number)
        : refused("answer.table.count", column, row, "most", String.valueOf(most));
  }

  /** The option as it stands, without its spaces, or its beginning if no other begins so. */
  private static Outcome<String> choice(
      Column column, String typed, int row, List<String> options) {
    var meant = Typed.compact(typed);
    var found =
        Stream.of(
                options.stream().filter(it -> Typed.compact(it).equals(meant)).toList(),
                options.stream().filter(it -> Typed.compact(it).startsWith(meant)).toList())
            .filter(it -> it.size() == 1)
            .findFirst();
    return found.isPresent()
        ? Outcome.done(found.get().getFirst())
        : refused("answer.table.choice", column, row, "options", String.join("、", options));
  }

  private Outcome<String> place(Column column, Cell.Place cell, String typed, int row) {
    var name = Typed.halfWidth(typed);
    var known = regions.within(root, cell.kind());
    var found =
        known.stream().anyMatch(it -> it.code().equals(name))
            ? regions.find(name).stream().toList()
            : regions.search(name, cell.kind(), root);
    if (found.size() == 1) {
      return Outcome.done(found.getFirst().code());
    }
    var names = (found.isEmpty() ? known.stream().limit(20) : found.stream()).map(Region::name);
    return refused(
        "answer.table.place",
        column,
        row,
        "root",
        regions.find(root).map(Region::name).orElse(root),
        "names",
        String.join("、", names.toList()));
  }

  private static Outcome<String> mobile(Column column, String typed, int row) {
    var number = Typed.compact(typed).replaceFirst("^(\\+86|0086|86(?=1[0-9]{10}$))", "");
    return number.matches("1[3-9][0-9]{9}")
        ? Outcome.done(number)
        : refused("answer.table.mobile", column, row, "length", "11");
  }

  private static Outcome<String> refused(
      String key, Column column, int row, String name, String value) {
    return Outcome.refused(fault(key, column, row, name, value));
  }

  private static Outcome<String> refused(
      String key, Column column, int row, String name, String value, String more, String also) {
    return Outcome.refused(fault(key, column, row, name, value, more, also));
  }

  static Refusal fault(String key, Column column, int row, String... pairs) {
    var all =
        Stream.concat(
            Stream.of("row", String.valueOf(row), "column", column.label()), Stream.of(pairs));
    return Refusal.of(key, all.toArray(String[]::new));
  }
}
