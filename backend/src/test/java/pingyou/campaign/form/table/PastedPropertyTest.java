package pingyou.campaign.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is copied out of a table and pasted again is the same; anything at all can be pasted. */
class PastedPropertyTest {
  private static final List<Column> COLUMNS = List.of(column("a"), column("b"), column("c"));

  private static Column column(String id) {
    return new Column(id, id, false, false, null, new Cell.Text(200));
  }

  @Property
  void pasted_copiedCells_areThemselves(@ForAll("tables") List<List<String>> cells) {
    assertThat(Pasted.cells(Pasted.text(cells) + "\n")).isEqualTo(cells);
  }

  @Property
  void rows_copiedAndPasted_areThemselves(@ForAll("tables") List<List<String>> cells) {
    var rows = Rows.pasted(Pasted.text(cells), COLUMNS);
    assertThat(Rows.pasted(rows.copied(COLUMNS), COLUMNS)).isEqualTo(rows);
    assertThat(Rows.read(rows.write())).isEqualTo(rows);
  }

  @Property
  void pasted_anything_isSomeRows(@ForAll("anything") String text) {
    assertThat(Pasted.cells(text)).isNotNull();
  }

  /** A carriage return inside a cell comes back as a line end. */
  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars('a', '"', '\t', '\n', ' ', '市', '0')
        .ofMaxLength(6)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withChars('a', '"', '\t', '\n', '\r').ofMaxLength(30);
  }
}
