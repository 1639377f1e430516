package pingyou.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** A workbook on its way: given out, filled in, given back, filled in again. */
final class WorkbookTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("韦甲一", "学校", "520101 示例第1区", "=又名"), List.of("潘乙二", "区域", "520102", ""));

  @Test
  void blank_hasAFrozenHead_texts_dropDowns_andAGuide() throws IOException {
    try (var book = open(BlankBook.write(Sample.LAYOUT))) {
      var sheet = book.getSheet("名单");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(Stream.of(0, 1, 2, 3).map(it -> sheet.getRow(0).getCell(it).getStringCellValue()))
          .containsExactly("姓名", "类别", "地区", "又名");
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      var rules = sheet.getDataValidations();
      assertThat(rules).hasSize(4).allMatch(it -> it.getShowPromptBox() && !it.getShowErrorBox());
      assertThat(rules.get(1).getValidationConstraint().getFormula1()).isEqualTo("\"学校,区域\"");
      assertThat(rules.get(2).getValidationConstraint().getFormula1()).isEqualTo("'选项'!$C$1:$C$88");
      assertThat(sheet.getCTWorksheet().getDataValidations().getDataValidationArray())
          .as("the arrow is shown")
          .noneMatch(it -> it.getShowDropDown());
      assertThat(book.isSheetHidden(book.getSheetIndex("选项"))).isTrue();
      assertThat(book.getSheet("选项").getRow(87).getCell(2).getStringCellValue())
          .isEqualTo("520187 示例第87区");
      var said = book.getSheet("说明").getRow(1).getCell(0);
      assertThat(said.getStringCellValue()).isEqualTo("=不是公式");
      assertThat(said.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void filled_isReadRowByRow() {
    var read = read(Sample.filled(ROWS));

    assertThat(read.flaws()).isEmpty();
    assertThat(read.lines()).containsExactly(new Line(2, ROWS.get(0)), new Line(3, ROWS.get(1)));
  }

  @Test
  void columns_standInAnyOrder_andAnOptionalOneMayBeMissing() {
    var file =
        Sample.changed(
            BlankBook.write(Sample.LAYOUT),
            sheet -> {
              var heads = List.of("地区", " 姓名\u00a0", "类别");
              for (int i = 0; i < 4; i++) {
                sheet.getRow(0).getCell(i).setCellValue(i < 3 ? heads.get(i) : "");
              }
              var row = Sample.row(sheet, 4);
              row.createCell(0).setCellValue(520_101);
              row.createCell(1).setCellValue("韦甲\u200b一　");
              row.createCell(2).setCellValue("学校");
            });

    assertThat(read(file).lines()).containsExactly(new Line(4, List.of("韦甲一", "学校", "520101", "")));
  }

  @Test
  void cells_thatCannotBeTaken_areNamed() {
    var file =
        Sample.changed(
            Sample.filled(ROWS),
            sheet -> {
              Sample.row(sheet, 2).getCell(0).setCellFormula("1+1");
              Sample.row(sheet, 3).getCell(0).setCellValue(1.5e17);
              var numbers = Sample.row(sheet, 4);
              numbers.createCell(0).setCellValue(123_456_789_012_345d);
              numbers.createCell(3).setCellValue("长".repeat(Cells.CHARS + 1));
              Sample.row(sheet, 5).createCell(0).setCellErrorValue((byte) 42);
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            });

    var read = read(file);

    assertThat(read.lines().get(2).cell(0)).isEqualTo("123456789012345");
    assertThat(read.flaws())
        .extracting(it -> it.row() + " " + it.column() + " " + it.why().key())
        .containsExactly(
            "2 0 workbook.formula",
            "2 1 workbook.merged",
            "3 0 workbook.long-number",
            "4 3 workbook.long-cell",
            "5 0 workbook.error");
  }

  @Test
  void marked_isTheSameFile_withItsBadCellsColoured_andCleanAfterwards() throws IOException {
    var file = Sample.filled(ROWS);
    var flaws =
        List.of(
            new Flaw(2, 0, Refusal.of("a")),
            new Flaw(2, 2, Refusal.of("b")),
            new Flaw(3, 3, Refusal.of("a")));

    var marked = MarkedBook.write(file, Sample.LAYOUT, flaws, Refusal::key);

    try (var book = open(marked)) {
      var sheet = book.getSheet("名单");
      assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("问题");
      assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("姓名：a\n地区：b");
      assertThat(isRed(book, 2, 0)).isTrue();
      assertThat(isRed(book, 2, 1)).isFalse();
      assertThat(isRed(book, 3, 3)).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(4);
    }
    assertThat(read(marked).lines()).isEqualTo(read(file).lines());
    var again =
        MarkedBook.write(
            marked, Sample.LAYOUT, List.of(new Flaw(3, 1, Refusal.of("c"))), Refusal::key);
    try (var book = open(again)) {
      assertThat(isRed(book, 2, 0)).isFalse();
      assertThat(isRed(book, 3, 1)).isTrue();
      assertThat(book.getSheet("名单").getRow(1).getCell(4)).isNull();
      assertThat(book.getSheet("名单").getRow(0).getLastCellNum()).isEqualTo((short) 5);
    }
  }

  private static boolean isRed(XSSFWorkbook book, int row, int column) {
    var style = book.getSheet("名单").getRow(row - 1).getCell(column).getCellStyle();
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static FilledBook read(byte[] file) {
    return switch (FilledBook.read(file, Sample.LAYOUT)) {
      case Outcome.Done<FilledBook>(var book) -> book;
      case Outcome.Refused<FilledBook>(var why) -> throw new AssertionError("refused: " + why);
    };
  }
}
