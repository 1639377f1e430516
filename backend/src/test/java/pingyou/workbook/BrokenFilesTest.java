package pingyou.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/** Files that aren't what they should be: each gets one clear sentence, none is opened further. */
final class BrokenFilesTest {
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
  private static final byte[] GOOD = Sample.filled(List.of(List.of("韦甲一", "学校", "520101", "")));

  static Stream<Arguments> broken() {
    var old = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    return Stream.of(
        Arguments.of("nothing", new byte[0], "workbook.empty"),
        Arguments.of("too big", new byte[Guard.FILE_BYTES + 1], "workbook.too-big"),
        Arguments.of("old or locked", old, "workbook.old"),
        Arguments.of("text", "姓名,类别".getBytes(StandardCharsets.UTF_8), "workbook.none"),
        Arguments.of("another archive", Sample.zip("a.txt", "a"), "workbook.none"),
        Arguments.of("a Word file", Sample.zip("word/document.xml", "<a/>"), "workbook.none"),
        Arguments.of("empty parts", Sample.zip("xl/workbook.xml", ""), "workbook.broken"),
        Arguments.of("cut off", Arrays.copyOf(GOOD, GOOD.length / 2), "workbook.broken"),
        Arguments.of("way out", Sample.zip("../a", "a"), "workbook.broken"),
        Arguments.of("root", Sample.zip("/etc/a", "a"), "workbook.broken"),
        Arguments.of("macros", with("xl/vbaProject.bin", "a"), "workbook.macros"),
        Arguments.of(
            "macro type",
            Sample.zip("[Content_Types].xml", TYPES + "<!-- macroEnabled -->"),
            "workbook.macros"),
        Arguments.of("linked", with("xl/externalLinks/externalLink1.xml", "a"), "workbook.links"),
        Arguments.of(
            "relation",
            with(
                "xl/worksheets/_rels/s.rels",
                "<Relationship Type=\"a/image\" Target=\"http://a.test\" TargetMode=\"External\"/>"),
            "workbook.links"),
        Arguments.of("nested", with("xl/media/a.zip", "a"), "workbook.nested"),
        Arguments.of(
            "bomb",
            Sample.zip("xl/workbook.xml", "<a/>", "xl/a.xml", "0".repeat(8 * 1024 * 1024)),
            "workbook.inflated"));
  }

  private static byte[] with(String name, String text) {
    return Sample.zip("[Content_Types].xml", TYPES, "xl/workbook.xml", "<a/>", name, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void file_getsItsSentence(String name, byte[] file, String key) {
    assertThat(why(file)).as(name).extracting(Refusal::key).containsExactly(key);
  }

  @Test
  void linkInACell_isFollowedByNobody_andMayStay() {
    var file =
        Sample.book(
            GOOD,
            book -> {
              var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
              link.setAddress("http://a.test/");
              book.getSheetAt(0).getRow(1).getCell(0).setHyperlink(link);
            });

    assertThat(FilledBook.read(file, Sample.LAYOUT)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void heads_thatAreMissingOrUnknownOrTwice_areNamed() {
    assertThat(headed("姓名", "类别", "备注", "又名"))
        .containsExactly(Refusal.of("workbook.heads", "names", "地区"));
    assertThat(headed("姓名", "类别", "地区", "备注"))
        .containsExactly(Refusal.of("workbook.heads-unknown", "names", "备注"));
    assertThat(headed("姓名", "类别", "地区", "地区"))
        .containsExactly(Refusal.of("workbook.heads-twice", "names", "地区"));
  }

  @Test
  void noLine_andTooManyLines_areRefused() {
    assertThat(why(BlankBook.write(Sample.LAYOUT))).containsExactly(Refusal.of("workbook.nothing"));
    var line = List.of("韦甲一", "学校", "520101", "");
    assertThat(why(Sample.filled(Collections.nCopies(FilledBook.LINES + 1, line))))
        .containsExactly(Refusal.of("workbook.lines", "max", "2000"));
  }

  @Test
  void bytesChangedAtRandom_neverThrow() {
    var random = new Random(20_211_122);
    for (int i = 0; i < 300; i++) {
      var file = GOOD.clone();
      for (int j = 0; j <= random.nextInt(8); j++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      assertThat(FilledBook.read(file, Sample.LAYOUT)).isNotNull();
    }
  }

  private static List<Refusal> headed(String... heads) {
    return why(
        Sample.changed(
            GOOD,
            sheet -> {
              for (int i = 0; i < heads.length; i++) {
                sheet.getRow(0).getCell(i).setCellValue(heads[i]);
              }
            }));
  }

  private static List<Refusal> why(byte[] file) {
    return switch (FilledBook.read(file, Sample.LAYOUT)) {
      case Outcome.Done<FilledBook> _ -> List.of();
      case Outcome.Refused<FilledBook>(var why) -> why;
    };
  }
}
