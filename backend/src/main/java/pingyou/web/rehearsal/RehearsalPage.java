package pingyou.web.rehearsal;

import java.util.List;
import java.util.Locale;

/**
 * The report of a rehearsal ({@code rehearsal.jte}).
 *
 * @param styles of the program's pages, to stand in the file itself
 * @param where campaign, what this is, seed
 * @param attention what should be seen to before the campaign opens; empty if nothing
 * @param repeats what comes out the same with the same seed, and what doesn't
 */
public record RehearsalPage(
    String styles,
    List<String> where,
    String title,
    String took,
    String attentionTitle,
    List<String> attention,
    List<Figure> figures,
    Days days,
    List<Bar> cities,
    Answers answers,
    List<Table> tables,
    String repeats) {
  public RehearsalPage {
    where = List.copyOf(where);
    attention = List.copyOf(attention);
    figures = List.copyOf(figures);
    cities = List.copyOf(cities);
    tables = List.copyOf(tables);
  }

  /** A figure under its name. */
  public record Figure(String name, String number, String rest) {}

  /**
   * Messages day by day.
   *
   * @param note which days are drawn
   */
  public record Days(List<Column> columns, String note, Table table) {
    public Days {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A day as it is drawn, in per cent of the height.
   *
   * @param label empty where there is no room for one
   * @param top how many there were
   */
  public record Column(String label, String top, double answers, double templates) {
    public String answersHeight() {
      return percent(answers);
    }

    public String templatesHeight() {
      return percent(templates);
    }

    public String answersTop() {
      return percent(100 - answers);
    }

    public String templatesTop() {
      return percent(100 - answers - templates);
    }
  }

  /**
   * A row with a bar, in per cent of the width.
   *
   * @param whole how long the empty bar is, of which {@code part} is filled
   */
  public record Bar(String name, double whole, double part, String figure) {
    public String wholeWidth() {
      return percent(whole);
    }

    public String partWidth() {
      return percent(part);
    }
  }

  /**
   * How long answers took.
   *
   * @param count of all of them, worded
   */
  public record Answers(String count, List<Column> columns, Table slowest) {
    public Answers {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A table under its heading.
   *
   * @param note beside the heading; empty for none
   * @param numbers from which column on there are figures
   */
  public record Table(
      String title, String note, List<String> heads, int numbers, List<List<String>> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    public String align(int column) {
      return column >= numbers ? "number" : "";
    }
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
