package pingyou.web.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;

/**
 * Tables to be read and printed ({@code tables.jte}).
 *
 * @param head what stands above the tables, under its label
 * @param write where that is written, for those who may
 * @param empty said of a table without rows
 * @param note under the tables
 */
public record TablesPage(
    Shell shell,
    String above,
    String title,
    List<String> facts,
    Link back,
    List<Cell> head,
    @Nullable Link write,
    List<Table> tables,
    String empty,
    String note,
    String printedAt) {

  /** A label and what stands there; maybe nothing. */
  public record Cell(String label, String shown) {}

  /** A table under its title; every row has a cell for each head. */
  public record Table(String title, List<String> heads, List<List<String>> rows) {}
}
