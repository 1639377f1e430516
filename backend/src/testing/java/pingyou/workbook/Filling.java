package pingyou.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody at a spreadsheet: fills in an empty workbook and looks at one that came back. */
public final class Filling {
  private Filling() {}

  /** The workbook with these rows typed in below its head. */
  public static byte[] rows(byte[] blank, List<List<String>> rows) {
    return changed(
        blank,
        sheet -> {
          for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i + 1);
            for (int j = 0; j < rows.get(i).size(); j++) {
              row.createCell(j).setCellValue(rows.get(i).get(j));
            }
          }
        });
  }

  public static byte[] changed(byte[] file, Consumer<XSSFSheet> change) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(book.getSheetAt(0));
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a cell says, in rows and columns from 1; with a mark before it where it is coloured. */
  public static String cell(byte[] file, int row, int column) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFCell cell = book.getSheetAt(0).getRow(row - 1).getCell(column - 1);
      var fill = cell.getCellStyle().getFillPattern();
      return (row > 1 && fill == FillPatternType.SOLID_FOREGROUND ? "*" : "")
          + cell.getStringCellValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
