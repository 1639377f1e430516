package pingyou.web.part.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Basis;
import pingyou.web.part.Link;

/** What a field is filled in with. */
public sealed interface Control {

  /** What the keyboard of a phone shows for a short text. */
  enum Entry {
    PLAIN,
    DIGITS,
    PHONE,
    ID_NUMBER
  }

  /** One line of text. */
  record Text(String value, Entry entry) implements Control {}

  /**
   * Several lines.
   *
   * @param limit in code points, 0 for none; what is over it is said, never cut
   * @param about how long it should be, 0 for nothing said
   * @param aspects what the text should treat, each counted when its name occurs
   */
  record LongText(String value, int limit, int about, List<String> aspects) implements Control {
    public int length() {
      return value.codePointCount(0, value.length());
    }

    public List<String> missing() {
      return aspects.stream().filter(aspect -> !value.contains(aspect)).toList();
    }
  }

  /** One of several; few are shown as radio buttons, many as a list to open. */
  record Choice(List<String> options, String value) implements Control {
    private static final int SHOWN_AT_ONCE = 5;

    public boolean open() {
      return options.size() <= SHOWN_AT_ONCE;
    }
  }

  /** Any number of several. */
  record Several(List<String> options, List<String> chosen) implements Control {}

  /** Prefecture and county; the counties of all prefectures, so that it works without script. */
  record RegionChoice(List<City> cities, String city, String county) implements Control {}

  /** A place to choose: code by GB/T 2260 and name. */
  record Place(String code, String name) {}

  /** A prefecture and its counties. */
  record City(Place place, List<Place> counties) {}

  /**
   * A school.
   *
   * @param id of the chosen school; empty when none is chosen or a new name is proposed
   * @param searchUrl answers a {@code q} with schools of the chosen county
   * @param changing shows the input although something is chosen
   */
  record School(String id, String name, boolean proposed, String searchUrl, boolean changing)
      implements Control {
    public boolean chosen() {
      return !name.isEmpty() && !changing;
    }
  }

  /** How far the platform behind an address is known. */
  enum Recognised {
    NOTHING_YET,
    CONNECTED,
    NOT_CONNECTED,
    UNKNOWN
  }

  /** An address. */
  record Address(
      String value, Recognised recognised, @Nullable String platform, @Nullable Basis basis)
      implements Control {}

  /** A password: written only, never shown again. */
  record Secret(boolean kept) implements Control {}

  /** A promise to be given, with the full text a tap away. */
  record Promise(String text, Link full, boolean given) implements Control {}

  /** Filled in by somebody else, later; the field's hint says who and when. */
  record ByOthers() implements Control {}

  /** A file to be picked; {@code accepted} are the endings of its name. */
  record Upload(String accepted) implements Control {}

  /** What a page of its own asks for. */
  enum Asked {
    LIST,
    FILE,
    HANDOVER
  }

  /** Links and files, given on a page of their own. */
  record Enclosed(Enclosure enclosure, Asked asked, String href) implements Control {}

  /** A table, filled in on a page of its own; a line for each row. */
  record Listed(List<String> lines, String href) implements Control {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /** Something to choose in a cell. */
  record Option(String value, String text) {}

  /**
   * A column of a table.
   *
   * @param options to choose from; empty for what is typed
   */
  record Column(String id, String label, boolean optional, Entry entry, List<Option> options) {
    public Column {
      options = List.copyOf(options);
    }
  }

  /** A line of sums, a cell for each head of theirs. */
  record Sum(String title, List<String> cells) {
    public Sum {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A table to be filled in, a line of cells for each row.
   *
   * @param most how many rows there may be
   * @param heads of the sums; the first is that of their titles; empty where nothing is added up
   */
  record Grid(
      List<Column> columns, List<List<String>> rows, int most, List<String> heads, List<Sum> sums)
      implements Control {
    private static final int SIDE_BY_SIDE = 6;

    /** Whether its columns stand side by side where there is room. */
    public boolean isNarrow() {
      return columns.size() <= SIDE_BY_SIDE;
    }

    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      heads = List.copyOf(heads);
      sums = List.copyOf(sums);
    }
  }

  /** To be read only. */
  record Fixed(String value) implements Control {}
}
