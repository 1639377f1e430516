package pingyou.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens and writes workbooks, within bounds. */
final class Books {
  /** Full-width signs begin a formula as well where the keyboard gives them. */
  private static final Pattern RECKONED =
      Pattern.compile("^[\\s\\x00]*[=+@\\uff1d\\uff0b\\uff0d\\uff20-].*", Pattern.DOTALL);

  static {
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxFileCount(1_000);
    ZipSecureFile.setMaxEntrySize(Guard.INFLATED_BYTES);
    ZipSecureFile.setMaxTextSize(10 * 1024 * 1024);
  }

  private Books() {}

  /** The workbook of a file that the guard let through; empty where it can't be read after all. */
  static Optional<XSSFWorkbook> open(byte[] file) {
    try {
      return Optional.of(new XSSFWorkbook(new ByteArrayInputStream(file)));
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError _) {
      return Optional.empty(); // nothing of what POI throws on a broken file tells a person more
    }
  }

  static byte[] bytes(XSSFWorkbook book) {
    var out = new ByteArrayOutputStream();
    try {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The sheet that was to be filled in: by its title, else the first. */
  static XSSFSheet sheet(XSSFWorkbook book, Layout layout) {
    var named = book.getSheet(layout.sheet());
    return named == null ? book.getSheetAt(0) : named;
  }

  /** Writes a text as a text, also where a spreadsheet would reckon with it. */
  static void write(Cell cell, String text) {
    cell.setCellValue(text);
    if (RECKONED.matcher(text).matches()) {
      var style = cell.getSheet().getWorkbook().createCellStyle();
      style.cloneStyleFrom(cell.getCellStyle());
      style.setQuotePrefixed(true);
      cell.setCellStyle(style);
    }
  }
}
