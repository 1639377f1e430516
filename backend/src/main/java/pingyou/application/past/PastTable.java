package pingyou.application.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pingyou.campaign.eligible.PastRule.Kind;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Refusal;

/**
 * A table of winners as somebody pastes or imports it: year, kind, region code, name, other names.
 * Says of every cell what is wrong with it.
 */
public final class PastTable {
  /** The head, which a table may leave out. */
  public static final List<String> COLUMNS = List.of("年度", "类别", "地区代码", "名称", "又名");

  private static final Map<String, Kind> KINDS = Map.of("区域", Kind.REGION, "学校", Kind.SCHOOL);
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、;；/|]");
  private static final int NAME_LENGTH = 60;
  private static final int ALIASES_LENGTH = 300;

  private final Regions regions;
  private final String province;
  private final List<PastRow> rows = new ArrayList<>();
  private final List<CellFault> faults = new ArrayList<>();
  private final Map<PastRow, Integer> first = new HashMap<>();

  private PastTable(Regions regions, String province) {
    this.regions = regions;
    this.province = province;
  }

  /**
   * What is wrong with a cell.
   *
   * @param row as the table counts them, from 1, the head included
   */
  public record CellFault(int row, String column, Refusal why) {}

  /** What was read, and everything that couldn't be. */
  public record Read(List<PastRow> rows, List<CellFault> faults) {
    public Read {
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
    }
  }

  /** What the column of kinds may say. */
  public static List<String> kinds() {
    return KINDS.keySet().stream().sorted().toList();
  }

  /** Cells of a pasted table: lines, and tabs or commas between cells. */
  public static List<List<String>> cells(String pasted) {
    return pasted.lines().map(line -> List.of(line.split("[\\t,，]", -1))).toList();
  }

  /**
   * @param province GB/T 2260 code of the region in which all of them lie
   */
  public static Read read(List<List<String>> cells, Regions regions, String province) {
    var table = new PastTable(regions, province);
    for (int i = 0; i < cells.size(); i++) {
      var row = cells.get(i).stream().map(String::strip).toList();
      if (row.stream().anyMatch(it -> !it.isEmpty())
          && !row.getFirst().equals(COLUMNS.getFirst())) {
        table.read(i + 1, row);
      }
    }
    return new Read(table.rows, table.faults);
  }

  private void read(int number, List<String> row) {
    int before = faults.size();
    if (row.size() > COLUMNS.size()) {
      fault(number, 4, Refusal.of("past.columns", "count", String.valueOf(COLUMNS.size())));
    }
    var year = cell(row, 0);
    if (!YEAR.matcher(year).matches()) {
      fault(number, 0, Refusal.of("past.year", "value", year));
    }
    var kind = Optional.ofNullable(KINDS.get(cell(row, 1)));
    if (kind.isEmpty()) {
      fault(number, 1, Refusal.of("past.kind", "value", cell(row, 1)));
    }
    var name = cell(row, 3);
    if (name.isEmpty() || length(name) > NAME_LENGTH) {
      fault(number, 3, Refusal.of("past.name", "max", String.valueOf(NAME_LENGTH)));
    }
    var aliases = aliases(cell(row, 4));
    if (length(cell(row, 4)) > ALIASES_LENGTH) {
      fault(number, 4, Refusal.of("past.name", "max", String.valueOf(ALIASES_LENGTH)));
    }
    checkRegion(number, row, kind, aliases);
    if (faults.stream().skip(before).allMatch(it -> it.column().equals(COLUMNS.getLast()))) {
      keep(
          number,
          new PastRow(Integer.parseInt(year), kind.orElseThrow(), cell(row, 2), name, aliases));
    }
  }

  /** Other names apart it can be told from every other. */
  private void keep(int number, PastRow row) {
    var key = new PastRow(row.year(), row.kind(), row.region(), row.name(), List.of());
    var before = first.putIfAbsent(key, number);
    if (before == null) {
      rows.add(row);
    } else {
      fault(number, 3, Refusal.of("past.twice", "row", String.valueOf(before)));
    }
  }

  private void checkRegion(
      int number, List<String> row, Optional<Kind> kind, List<String> aliases) {
    var code = cell(row, 2);
    var region = regions.find(code).filter(it -> regions.liesIn(it.code(), province));
    if (region.isEmpty()) {
      fault(number, 2, Refusal.of("past.region", "value", code));
      return;
    }
    var name = region.get().name();
    if (kind.filter(it -> it == Kind.SCHOOL).isPresent()
        && region.get().kind() != UnitKind.COUNTY) {
      fault(number, 2, Refusal.of("past.county", "name", name));
    }
    // A region is named as its code says: so that a slip in the code is seen.
    if (kind.filter(it -> it == Kind.REGION).isPresent()
        && Stream.concat(Stream.of(cell(row, 3)), aliases.stream())
            .noneMatch(it -> it.endsWith(name))) {
      fault(number, 3, Refusal.of("past.region-name", "code", code, "name", name));
    }
  }

  private static List<String> aliases(String cell) {
    return BETWEEN_NAMES
        .splitAsStream(cell)
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void fault(int row, int column, Refusal why) {
    faults.add(new CellFault(row, COLUMNS.get(column), why));
  }
}
