package pingyou.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

/** A filled workbook given back: the bad cells coloured, and at the end of each row why. */
public final class MarkedBook {
  private static final short RED = IndexedColors.ROSE.getIndex();
  private static final int WIDTH = 60 * 256;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final Layout layout;
  private final Heads heads;
  private final Map<Short, CellStyle> red = new HashMap<>();
  private final Map<Short, CellStyle> plain = new HashMap<>();

  private MarkedBook(XSSFWorkbook book, XSSFSheet sheet, Layout layout, Heads heads) {
    this.book = book;
    this.sheet = sheet;
    this.layout = layout;
    this.heads = heads;
  }

  /**
   * @param file that was read, with these flaws
   * @param words of what is wrong
   */
  public static byte[] write(
      byte[] file, Layout layout, List<Flaw> flaws, Function<Refusal, String> words) {
    var book = Books.open(file).orElseThrow();
    var sheet = Books.sheet(book, layout);
    return switch (Heads.find(sheet.getRow(0), layout)) {
      case Refused<Heads>(var why) -> throw new IllegalStateException("never read: " + why);
      case Done<Heads>(var heads) -> {
        var marked = new MarkedBook(book, sheet, layout, heads);
        marked.clean();
        marked.mark(flaws, words);
        yield Books.bytes(book);
      }
    };
  }

  /** Takes off what an earlier marking left. */
  private void clean() {
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = sheet.getRow(i);
      if (row != null) {
        row.forEach(this::unpaint);
        var said = row.getCell(heads.faults());
        if (said != null) {
          row.removeCell(said);
        }
      }
    }
  }

  private void unpaint(Cell cell) {
    var style = cell.getCellStyle();
    if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && style.getFillForegroundColor() == RED) {
      cell.setCellStyle(
          plain.computeIfAbsent(style.getIndex(), _ -> painted(style, FillPatternType.NO_FILL)));
    }
  }

  private CellStyle painted(CellStyle like, FillPatternType fill) {
    var style = book.createCellStyle();
    style.cloneStyleFrom(like);
    if (fill == FillPatternType.SOLID_FOREGROUND) {
      style.setFillForegroundColor(RED);
    }
    style.setFillPattern(fill);
    return style;
  }

  private void mark(List<Flaw> flaws, Function<Refusal, String> words) {
    var head = cell(sheet.getRow(0), heads.faults());
    Books.write(head, layout.faults());
    head.setCellStyle(
        cell(sheet.getRow(0), heads.at().stream().filter(it -> it >= 0).findFirst().orElseThrow())
            .getCellStyle());
    sheet.setColumnWidth(heads.faults(), WIDTH);
    var wrapped = book.createCellStyle();
    wrapped.setWrapText(true);
    new TreeMap<>(flaws.stream().collect(Collectors.groupingBy(Flaw::row)))
        .forEach((number, some) -> {
          var found = sheet.getRow(number - 1);
          var row = found == null ? sheet.createRow(number - 1) : found;
          some.forEach(it -> paint(row, it));
          var said = cell(row, heads.faults());
          said.setCellStyle(wrapped);
          Books.write(
              said,
              some.stream()
                  .map(it -> line(it, words))
                  .distinct()
                  .collect(Collectors.joining("\n")));
        });
  }

  private String line(Flaw flaw, Function<Refusal, String> words) {
    return layout.columns().get(flaw.column()).heading() + "：" + words.apply(flaw.why());
  }

  private void paint(Row row, Flaw flaw) {
    int at = heads.at().get(flaw.column());
    if (at >= 0) {
      var cell = cell(row, at);
      var style = cell.getCellStyle();
      cell.setCellStyle(
          red.computeIfAbsent(
              style.getIndex(), _ -> painted(style, FillPatternType.SOLID_FOREGROUND)));
    }
  }

  private static Cell cell(Row row, int at) {
    return row.getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
