package pingyou.campaign.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import pingyou.campaign.form.table.Cell;
import pingyou.campaign.form.table.Column;
import pingyou.campaign.form.table.Layout;
import pingyou.campaign.form.table.Once;
import pingyou.campaign.form.table.Quorum;
import pingyou.campaign.form.table.Sums;
import pingyou.campaign.region.UnitKind;

/** Fields that are tables. */
final class TableReader {
  private static final int MOST_ROWS = 100;
  private static final int MOST_COLUMNS = 12;
  private static final int MOST_LINE = 200;
  private static final int MOST_COUNT = 999_999_999;
  private static final Map<String, Kind> KINDS = Scalars.wordsOf(Kind.class);

  private enum Kind {
    TEXT,
    NUMBER,
    CHOICE,
    REGION,
    MOBILE
  }

  private final String root;

  TableReader(String root) {
    this.root = root;
  }

  Layout read(Entries entries) {
    var ids = new HashMap<String, Mark>();
    var columns =
        entries.filled("columns").stream()
            .map(it -> {
              it.standsOnceAmong(ids);
              return column(it);
            })
            .toList();
    if (columns.size() > MOST_COLUMNS) {
      var most = String.valueOf(MOST_COLUMNS);
      entries.faults().add(entries.at("columns"), "fault.too-many-columns", "most", most);
    }
    int most = entries.number("most", 1, MOST_ROWS);
    var inTable = new Known(columns);
    columns.stream()
        .filter(it -> it.beside() != null && inTable.find(it.beside()).isEmpty())
        .forEach(it -> inTable.unknown(entries, "columns", String.valueOf(it.beside())));
    return new Layout(
        columns,
        entries.number("least", 0, most),
        most,
        root,
        entries.has("sums") ? sums(entries.entries("sums"), inTable) : null,
        entries.has("counted-once") ? once(entries.entries("counted-once"), inTable) : null,
        entries.has("at-least") ? quorum(entries.entries("at-least"), inTable) : null);
  }

  private static Column column(Entries.Named named) {
    try (var entries = named.entries()) {
      var kind = entries.word("kind", KINDS).orElse(Kind.TEXT);
      return new Column(
          named.id(),
          entries.text("label"),
          !entries.flagIfSaid("optional"),
          entries.flagIfSaid("personal") || kind == Kind.MOBILE,
          entries.has("beside") ? entries.text("beside") : null,
          cell(kind, entries));
    }
  }

  private static Cell cell(Kind kind, Entries entries) {
    return switch (kind) {
      case TEXT -> new Cell.Text(entries.number("max", 1, MOST_LINE));
      case NUMBER ->
          new Cell.Count(entries.has("max") ? entries.number("max", 1, MOST_COUNT) : MOST_COUNT);
      case CHOICE -> new Cell.Choice(entries.texts("options"));
      case REGION -> new Cell.Place(entries.word("of", LevelReader.KINDS).orElse(UnitKind.COUNTY));
      case MOBILE -> new Cell.Mobile();
    };
  }

  private static Sums sums(Entries owner, Known known) {
    try (var entries = owner) {
      var by = known.choice(entries, "by");
      return new Sums(
          entries.text("title"),
          entries.text("total"),
          known.all(entries, "of", it -> it instanceof Cell.Count),
          by.id(),
          by.options());
    }
  }

  private static Once once(Entries owner, Known known) {
    try (var entries = owner) {
      return new Once(
          known.all(entries, "of", it -> it instanceof Cell.Place),
          known.choice(entries, "by").id());
    }
  }

  private static Quorum quorum(Entries owner, Known known) {
    try (var entries = owner) {
      var by = known.choice(entries, "by");
      return new Quorum(
          known.one(entries, "count", it -> it instanceof Cell.Place),
          by.id(),
          by.options(),
          entries.has("unless") ? known.one(entries, "unless", it -> it instanceof Cell.Place) : "",
          entries.number("least", 1, MOST_ROWS));
    }
  }

  /** A column whose options are groups of rows. */
  private record Groups(String id, List<String> options) {}

  /** The columns that rules of the same table may name. */
  private record Known(List<Column> columns) {
    Optional<Column> find(@Nullable String id) {
      return columns.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    String one(Entries entries, String key, Predicate<Cell> fits) {
      var id = entries.text(key);
      check(entries, key, id, fits);
      return id;
    }

    List<String> all(Entries entries, String key, Predicate<Cell> fits) {
      var ids = entries.texts(key);
      ids.forEach(id -> check(entries, key, id, fits));
      return ids;
    }

    Groups choice(Entries entries, String key) {
      var id = one(entries, key, it -> it instanceof Cell.Choice);
      return new Groups(
          id,
          find(id)
              .map(Column::cell)
              .filter(Cell.Choice.class::isInstance)
              .map(it -> ((Cell.Choice) it).options())
              .orElse(List.of()));
    }

    private void check(Entries entries, String key, String id, Predicate<Cell> fits) {
      if (!id.isEmpty() && find(id).map(Column::cell).filter(fits).isEmpty()) {
        unknown(entries, key, id);
      }
    }

    void unknown(Entries entries, String key, String id) {
      entries.faults().add(entries.at(key), "fault.no-column", "column", id);
    }
  }
}
