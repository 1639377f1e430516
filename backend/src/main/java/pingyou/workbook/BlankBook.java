package pingyou.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pingyou.workbook.Layout.Column;

/** The empty workbook of a layout: a head that stays, texts for numbers, drop-downs, a guide. */
public final class BlankBook {
  /** What a list of values may be long where it stands in the cell's own rule. */
  private static final int LIST_CHARS = 255;

  private static final int HINT_CHARS = 250;
  private static final int CELL_CHARS = 32_767;
  private static final int WIDTH_UNIT = 256;
  private static final int GUIDE_WIDTH = 96;
  private static final short TEXT_FORMAT = 49;

  private final XSSFWorkbook book;
  private final Layout layout;

  private BlankBook(XSSFWorkbook book, Layout layout) {
    this.book = book;
    this.layout = layout;
  }

  public static byte[] write(Layout layout) {
    var book = new XSSFWorkbook();
    var blank = new BlankBook(book, layout);
    blank.form(book.createSheet(layout.sheet()));
    blank.guide(book.createSheet(layout.guide()));
    blank.choices();
    return Books.bytes(book);
  }

  private void form(XSSFSheet sheet) {
    var texts = book.createCellStyle();
    texts.setDataFormat(TEXT_FORMAT);
    var head = head();
    var row = sheet.createRow(0);
    for (int i = 0; i < layout.columns().size(); i++) {
      var column = layout.columns().get(i);
      sheet.setColumnWidth(i, column.width() * WIDTH_UNIT);
      sheet.setDefaultColumnStyle(i, texts);
      var cell = row.createCell(i);
      cell.setCellStyle(head);
      Books.write(cell, column.heading());
      sheet.addValidationData(validation(sheet, i, column));
    }
    sheet.createFreezePane(0, 1);
  }

  private XSSFCellStyle head() {
    var font = book.createFont();
    font.setBold(true);
    var style = book.createCellStyle();
    style.setFont(font);
    style.setDataFormat(TEXT_FORMAT);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  /** Says the hint at the cells; what is typed beside the list is checked when the file is read. */
  private DataValidation validation(XSSFSheet sheet, int at, Column column) {
    var rules = new XSSFDataValidationHelper(sheet);
    var cells = new CellRangeAddressList(1, FilledBook.LINES, at, at);
    var validation = rules.createValidation(rule(rules, at, column), cells);
    validation.setShowErrorBox(false);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(column.heading(), cut(column.hint()));
    validation.setShowPromptBox(true);
    if (!column.values().isEmpty()) {
      validation.setSuppressDropDownArrow(true); // POI's word for showing it
    }
    return validation;
  }

  private DataValidationConstraint rule(XSSFDataValidationHelper rules, int at, Column column) {
    var values = column.values();
    if (values.isEmpty()) {
      return rules.createTextLengthConstraint(
          OperatorType.LESS_OR_EQUAL, String.valueOf(CELL_CHARS), null);
    }
    if (isShort(values)) {
      return rules.createExplicitListConstraint(values.toArray(String[]::new));
    }
    var letter = CellReference.convertNumToColString(at);
    return rules.createFormulaListConstraint(
        "'%s'!$%s$1:$%s$%d".formatted(layout.choices(), letter, letter, values.size()));
  }

  private static boolean isShort(List<String> values) {
    return String.join(",", values).length() <= LIST_CHARS
        && values.stream().noneMatch(it -> it.contains(",") || it.contains("\""));
  }

  private static String cut(String hint) {
    return hint.length() <= HINT_CHARS ? hint : hint.substring(0, HINT_CHARS);
  }

  private void guide(XSSFSheet sheet) {
    var style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    sheet.setColumnWidth(0, GUIDE_WIDTH * WIDTH_UNIT);
    for (int i = 0; i < layout.notes().size(); i++) {
      var cell = sheet.createRow(i).createCell(0);
      cell.setCellStyle(style);
      Books.write(cell, layout.notes().get(i));
    }
  }

  private void choices() {
    if (layout.columns().stream().allMatch(it -> isShort(it.values()))) {
      return;
    }
    var sheet = book.createSheet(layout.choices());
    for (int i = 0; i < layout.columns().size(); i++) {
      var values = layout.columns().get(i).values();
      for (int j = 0; j < values.size(); j++) {
        var row = sheet.getRow(j);
        Books.write((row == null ? sheet.createRow(j) : row).createCell(i), values.get(j));
      }
    }
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }
}
