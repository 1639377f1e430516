package pingyou.campaign.form.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is laid out.
 *
 * @param least how many rows there must be
 * @param most how many there may be
 * @param root GB/T 2260 code of the region that its places lie in
 * @param sums what is reckoned under it; null: nothing
 * @param once that no place counts twice; null: not asked
 * @param quorum how many places each group shall name; null: not asked
 */
public record Layout(
    List<Column> columns,
    int least,
    int most,
    String root,
    @Nullable Sums sums,
    @Nullable Once once,
    @Nullable Quorum quorum) {
  public Layout {
    columns = List.copyOf(columns);
  }

  /** Whether a cell of it tells who someone is, so that the whole value is sealed. */
  public boolean isPersonal() {
    return columns.stream().anyMatch(Column::personal);
  }

  public Optional<Column> column(String id) {
    return columns.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The same, its places within a narrower region. */
  public Layout within(String region) {
    return new Layout(columns, least, most, region, sums, once, quorum);
  }
}
