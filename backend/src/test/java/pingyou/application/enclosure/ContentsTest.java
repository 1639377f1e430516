package pingyou.application.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.form.proof.FileType;

class ContentsTest {
  @TempDir private Path folder;

  @Test
  void typeOf_goesByTheBytes_notByTheName() throws IOException {
    assertThat(Contents.typeOf(file("%PDF-1.7\n…"), "a.html")).contains(FileType.PDF);
    assertThat(Contents.typeOf(hex("89504e470d0a1a0a00"), "a.pdf")).contains(FileType.PNG);
    assertThat(Contents.typeOf(hex("ffd8ffe0"), "a")).contains(FileType.JPG);
    assertThat(Contents.typeOf(hex("0000002066747970"), "a")).contains(FileType.MP4);
    assertThat(Contents.typeOf(file("<html><script>"), "a.pdf")).isEmpty();
    assertThat(Contents.typeOf(file("<svg xmlns="), "a.png")).isEmpty();
    assertThat(Contents.typeOf(file(""), "a.pdf")).isEmpty();
    assertThat(Contents.typeOf(file("PK"), "a.docx")).isEmpty();
  }

  @Test
  void typeOf_ofPackages_isTheirMainPart_andNoneWithMacros() throws IOException {
    assertThat(Contents.typeOf(zip("word/document.xml"), "a.zip")).contains(FileType.DOCX);
    assertThat(Contents.typeOf(zip("xl/workbook.xml"), "a")).contains(FileType.XLSX);
    assertThat(Contents.typeOf(zip("ppt/presentation.xml"), "a")).contains(FileType.PPTX);
    assertThat(Contents.typeOf(zip("index.html"), "a.docx")).isEmpty();
    assertThat(Contents.typeOf(zip("word/document.xml", "word/vbaProject.bin"), "a.docx"))
        .isEmpty();
    assertThat(Contents.typeOf(hex("504b030400000000000000000000"), "a.docx")).isEmpty();
  }

  @Test
  void typeOf_ofOldOffice_goesByTheName_forTheBytesAreOneForAll() throws IOException {
    var old = hex("d0cf11e0a1b11ae10000");
    assertThat(Contents.typeOf(old, "教案.DOC")).contains(FileType.DOC);
    assertThat(Contents.typeOf(old, "a.xls")).contains(FileType.XLS);
    assertThat(Contents.typeOf(old, "a.msi")).isEmpty();
  }

  private Path file(String text) throws IOException {
    return written(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path hex(String hex) throws IOException {
    return written(HexFormat.of().parseHex(hex));
  }

  private Path written(byte[] bytes) throws IOException {
    var file = Files.createTempFile(folder, "a", "");
    return Files.write(file, bytes);
  }

  private Path zip(String... entries) throws IOException {
    var file = Files.createTempFile(folder, "a", "");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    }
    return file;
  }
}
