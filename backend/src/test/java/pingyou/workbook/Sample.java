package pingyou.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small layout, and files of it as people's spreadsheets make them. */
final class Sample {
  static final List<String> REGIONS =
      IntStream.range(0, 88).mapToObj(i -> "5201%02d 示例第%d区".formatted(i, i)).toList();

  static final Layout LAYOUT =
      new Layout(
          "名单",
          "说明",
          "选项",
          "问题",
          List.of(
              new Layout.Column("姓名", "写全名", 12, List.of(), true),
              new Layout.Column("类别", "选一个", 10, List.of("学校", "区域"), true),
              new Layout.Column("地区", "选一个", 24, REGIONS, true),
              new Layout.Column("又名", "可以不写", 24, List.of(), false)),
          List.of("第一行是表头。", "=不是公式"));

  private Sample() {}

  /** The empty workbook with these rows typed in. */
  static byte[] filled(List<List<String>> rows) {
    return changed(
        BlankBook.write(LAYOUT),
        sheet -> {
          for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i + 1);
            for (int j = 0; j < rows.get(i).size(); j++) {
              row.createCell(j).setCellValue(rows.get(i).get(j));
            }
          }
        });
  }

  static byte[] changed(byte[] file, Consumer<XSSFSheet> change) {
    return book(file, book -> change.accept(book.getSheetAt(0)));
  }

  static byte[] book(byte[] file, Consumer<XSSFWorkbook> change) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(book);
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Row row(XSSFSheet sheet, int number) {
    var row = sheet.getRow(number - 1);
    return row == null ? sheet.createRow(number - 1) : row;
  }

  /** An archive of these entries: name, text, name, text … */
  static byte[] zip(String... entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
