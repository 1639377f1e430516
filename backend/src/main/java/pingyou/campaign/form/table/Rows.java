package pingyou.campaign.form.table;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pingyou.store.Json;

/**
 * The rows of a table, each its cells by column; an empty cell isn't in it. As an answer's value
 * they are JSON, always written the same way.
 */
public record Rows(List<Map<String, String>> list) {
  public static final Rows NONE = new Rows(List.of());

  private static final TypeReference<List<Map<String, String>>> TYPE = new TypeReference<>() {};

  public Rows {
    list = list.stream().map(Rows::filled).filter(row -> !row.isEmpty()).toList();
  }

  private static Map<String, String> filled(Map<String, String> row) {
    var cells = new TreeMap<String, String>();
    row.forEach((column, cell) -> {
      if (cell != null && !cell.isBlank()) {
        cells.put(column, cell);
      }
    });
    return Map.copyOf(cells);
  }

  /** Rows of a value that may be anything; empty if it is none. */
  public static Optional<Rows> parse(String value) {
    if (value.isEmpty()) {
      return Optional.of(NONE);
    }
    try {
      return Optional.ofNullable(Json.read(value, TYPE))
          .filter(it -> it.stream().allMatch(Objects::nonNull))
          .map(Rows::new);
    } catch (UncheckedIOException _) {
      return Optional.empty();
    }
  }

  /**
   * Rows of a stored value.
   *
   * @throws IllegalStateException if it is no table
   */
  public static Rows read(String value) {
    return parse(value).orElseThrow(() -> new IllegalStateException("no table"));
  }

  public String write() {
    return isEmpty() ? "" : Json.write(list.stream().map(TreeMap::new).toList());
  }

  /** A table that was copied out of a spreadsheet, its cells in the order of these columns. */
  public static Rows pasted(String text, List<Column> columns) {
    return new Rows(
        Pasted.cells(text).stream()
            .map(cells -> row(cells, columns))
            .filter(row -> !isHead(row, columns))
            .toList());
  }

  private static Map<String, String> row(List<String> cells, List<Column> columns) {
    SequencedMap<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      row.put(columns.get(i).id(), cells.get(i));
    }
    return row;
  }

  /** Heads are copied along more often than not. */
  private static boolean isHead(Map<String, String> row, List<Column> columns) {
    return columns.stream()
        .allMatch(column -> column.label().equals(row.getOrDefault(column.id(), "").strip()));
  }

  /** As it would be copied out of a spreadsheet. */
  public String copied(List<Column> columns) {
    return Pasted.text(
        list.stream()
            .map(row -> columns.stream().map(it -> row.getOrDefault(it.id(), "")).toList())
            .toList());
  }

  public Rows and(Rows more) {
    return new Rows(Stream.concat(list.stream(), more.list.stream()).toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public int size() {
    return list.size();
  }

  /** The rows whose cell is this. */
  public Rows where(String column, String cell) {
    return new Rows(
        list.stream().filter(row -> cell.equals(row.getOrDefault(column, ""))).toList());
  }

  /** The cells of a column that are filled in. */
  public List<String> column(String id) {
    var cells = new ArrayList<String>();
    list.stream().filter(row -> row.containsKey(id)).forEach(row -> cells.add(row.get(id)));
    return List.copyOf(cells);
  }
}
